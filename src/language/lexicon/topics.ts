import { wordSet } from './words.ts'

/**
 * Common nouns that name one thing though they stand alone: what people study and teach, suffer from, are tried for, believe
 * in, abolish and fight against. "He studied physics", "the law abolished slavery".
 */
export const TOPICS = wordSet(`
  mathematics physics chemistry biology medicine law philosophy theology economics politics statistics mechanics geometry algebra
  calculus astronomy botany zoology anatomy linguistics rhetoric metaphysics psychology sociology anthropology archaeology
  archeology architecture engineering genetics optics electronics robotics ethics aesthetics geography geology agriculture
  aeronautics astronautics cryptography cartography journalism photography probability

  football soccer rugby cricket tennis golf boxing wrestling fencing cycling skiing chess basketball baseball hockey athletics
  gymnastics gambling

  fraud corruption bribery theft robbery arson treason espionage perjury extortion blackmail smuggling trafficking piracy genocide
  torture manslaughter embezzlement libel defamation sedition heresy blasphemy forgery nepotism

  cancer malaria cholera typhoid tuberculosis smallpox polio leprosy diabetes asthma pneumonia influenza flu measles rabies
  syphilis dementia epilepsy alcoholism blindness deafness cretinism goitre goiter scurvy anaemia anemia hepatitis dysentery
  typhus leukaemia leukemia malnutrition starvation obesity autism schizophrenia

  communism socialism capitalism fascism nazism liberalism nationalism racism sexism antisemitism feminism colonialism imperialism
  terrorism extremism anarchism populism apartheid slavery democracy monarchy serfdom feudalism segregation polygamy
  celibacy vegetarianism

  flooding famine pollution deforestation erosion unemployment inflation poverty homelessness censorship discrimination amnesty
  immigration migration emigration abortion euthanasia conscription privatisation privatization
`)
