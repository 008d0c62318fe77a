import fc from 'fast-check'

// The gate says the same each time; `FC_SEED=… npx vitest run` looks elsewhere.
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20261124) })
