/**
 * Written by tests/evaluation/fitAntecedents.ts: the log-linear weight of each feature, fitted on GUM train; for pronouns of
 * all classes, then for each of he, she, it, they, i, we, you; blank where it is 0.
 */
export const WEIGHTS = `
article false |  -.1 -.4  -.3
article true | .1 .1 .3 -.3 .6
bare false | .1 .1  .1
bare true | -.4 -.8 -.9 -.3 -.2
biographee | .1
biographee beside | .1
biographee beside gender true | .1
biographee distance 0 | -.3
biographee distance 1 | .2
biographee distance 3+ | .5
biographee gender true | .1
biographee opens false possessor | -.1
biographee opens false subject | .3
biographee paragraphs 0 | -.2
biographee subject | .1
count 1 | -.1 -.2  -.1 .1 -.1 -.1 -.3
count 2 |  .3 .4 -.1 -.3 .2  .2
count 3 |  -.5 -.1 .4 -.1 .3 -.1 .4
count 4+ | .2 .1 .3 -.3 -.1 .4 .5 .2
count 7+ | .6    -.1 .5 1.0
definite false |  -.3 .2  -.2
definite true |  .2 -.4 -.2 .2
distance 0 | .2 .2 .1 .1  .6 .3 .2
distance 1 |  -.2 .2 -.3 .1  .1 .1
distance 2 | -.1 -.3 .1 -.2 -.3 .1  .1
distance 3 | .1 .1 -.2 -.3 -.3 .4 .2 .2
distance 4+ | -.2  .2 -.6 -.2 .1 .2
distance 7+ | -.2 -.5 -.1  -.7  .1
full distance 0 | .5 -.4
full distance 1 | -.1 .2  -.4 .1
full distance 2 | .3 .8   -.3
full distance 3 | -.2 .3  -.1 -.1
full distance 4+ | -.2 -.3  -.4 -.2
full name |  -.1 .1
full nominal |  -.1 -.1 -.1
full none |  .6 .4 -.5 -.5
gender feminine |   .4  -.5
gender masculine |  .1   -.3
gender neuter | .1   .2 -.5
gender none |  -.4 -.6 -.2
kind name |   .1 -.1 -.2
kind name distance 0 | .1   .1 -.1
kind name distance 1 | -.3 -.4 .2 -.4 .2
kind name distance 2 | -.1 -.1  -.5 -.9
kind name distance 3+ | -.1 -.2 -.3 -.4 -.3
kind nominal |  -.3 -.3 -.1
kind nominal distance 0 | .1   -.1 .2
kind nominal distance 1 | .1  .2 -.2 -.1
kind nominal distance 2 | -.5 -.6 -.4 -.1 -.8
kind nominal distance 3+ | -.5 -.9 -1.2 -.3 -.6
kind pronoun |  .4 .4 -.1 -.1
kind pronoun distance 0 | -.1 .5 -.1  -.3 .6 .3 .2
kind pronoun distance 1 | .2 .2 .7    .1 .1
kind pronoun distance 2 |    -.4  .1  .1
kind pronoun distance 3+ | .1 -.1  -.2 -.1 .1 .1
leads 0 back of object | -.3
leads 0 back of other | -.1
leads 0 back of possessor | -.1 -.1  -.1 .2   .3
leads 0 back of subject | -.1 .3  -.2 .2 .4 .6 .1
leads 1 back of object |    -.1
leads 1 back of other | .2   .2
leads 1 back of possessor | .1 .3  -.1 .3 .2
leads 1 back of subject | .1 .4 .3 .3 .1 -.2 .2 .2
leads 2 back of object | .2
leads 2 back of other | .7
leads 2 back of possessor | .2    .2 .4
leads 2 back of subject | .2   .1 .4 .1 -.1 .1
main | -.1  -.1  -.2
main distance 0 | -.2 .1
main distance 1 | .2 .2
main distance 2 | .1 .5
main distance 3+ | -.4 -.1 .2  -.1
main paragraphs 0 | -.1 .2 -.2  -.4
main paragraphs 1 | -.1 .2   -.1
main paragraphs 2 | .3
main paragraphs 4+ | -.2 -.6
most mentioned | -.1  .1 .2 -.2  .3 -.2
most spoken of | .1 .1 -.2 .2 .2 .1 .1 .2
named false |  -.1  -.1 -.1
named false distance 0 | .1 .3 .1  .1 .6 .3 .2
named false distance 1 | -.1  -.1 -.3 -.1  .1 .1
named false distance 2 | -.1 -.1  -.3 -.4 .1  .1
named false distance 3+ |  -.2 -.1 -.2 -.4 .1 .1
named true |   .2 -.1 -.1
named true distance 0 |  .1 .1 -.1 -.2
named true distance 1 |  -.2 .6 -.2 .3
named true distance 2 |  -.2  -.4 -1.0
named true distance 3+ | -.4 -.5 -.2 -.6 -.3
nearest subject | .2 -.1 .3 .4 .2 .4 .1
nested | -.2 -.1 -.1 -.2  .2 .1 .2
nested none | -.4   -.3
nested object |    .1 -.2
nested other | -.1 .1 -.2 -.3 -.1
nested possessor | -.1 -.3 .3 -.5 .2 .2  .1
nested subject | -.1 .3   -.1 .2 .4
none | -.3 -.2 -.1 -.3 -.1 -.1  -.1
none before clause false | -.5   -.5
none before clause true | .3   .3
none in quotes | -.4
none next 's | .1   .1
none next is | -.1   -.1
none next was | .1   .1
none of 1 | -.1 .4 -.7 -.1  -.1 -.1 -.2
none of 2 |  -1.4 -.1 -.3  .1 -.2 .2
none of 3 | -.1 .1 -.1 -.4  -.7  -.2
none of 4+ | -.3 -.8 -.2
none of 7+ | -.1   -.2 -.1
none of 8+ | -.1   -.1
none quoted false | -.2 -.2  -.2 -.1 -.1  -.1
none quoted true | -.4
none role object | -.2 -.8  -.3 -.1 -.4 .1 -.2
none role other |    .4  -.5
none role possessor | -.2 -.4 .1 -.4 -.1 -.4 -.2 -.4
none role subject | -.2 -.1 -.2 -.3 -.2 -.3 -.1 -.1
none sentence 1 | -.5
none sentence 2 | -.7
none sentence 3 | -.5
none sentence 4+ | -.3   -.4  -.6
none sentence 7+ | -.1  .1 -.2 -.3
none subject | -.1 -.7 -.5 -.1 -.1  -.1
none word he | -.2 -.2
none word her | -.4  -.4
none word his | -.4 -.4
none word i | -.3     -.3
none word it | -.1   -.1
none word its | -.3   -.3
none word my | -.5     -.5
none word our | -.2      -.2
none word she | -.1  -.1
none word them | -.3    -.3
none word they | -.2    -.2
none word we | -.1      -.1
none word you | -.1       -.1
none word your | -.4       -.4
not the biographee | -.1
not the biographee beside gender false | -.2
not the biographee distance 2 | -.2
not the biographee distance 3+ | -1.0
not the biographee gender false | -.3
not the biographee opens false object | -.6
not the biographee other | -.5
not the biographee paragraphs 0 | -.2
not the biographee paragraphs 1 | .4
not the biographee possessor | -.4
not the biographee subject | .2
not the main | .1  .2
not the main distance 0 | -.1 -.2 -.4  -.1
not the main distance 1 | -.1 -.2 .4  -.1
not the main distance 2 |  -.4 .8  -.2
not the main distance 3+ |  .2 -.6  -.2
not the main none | -.5 -.3   -.5
not the main object | -.1 -.2   .1
not the main other | .1 -.1 -.1  -.2
not the main possessor |  .6   -.3
not the main subject |   .3
noun concept | -.2   -.4
noun event | -.3   -.1
noun facility | -.2   -.1
noun guessed concept | -.4   -.4 -.3
noun guessed event | -.5   -.4 -.3
noun guessed organization | -.3    .2
noun guessed person | .2 -.3 .2  .5
noun guessed place | -.1   -.1 -.1
noun guessed product | -.3   -.3 .1
noun organization | -.1
noun person | .2 .1 -.3
noun place | -.1    -.6
noun product | -.1   -.1
noun unknown | -.2    -.7
noun work | -.1   .1
number plural | .3    .3
number singular | -.2   -.1 -.8
pair |    -.1 -.1
paragraphs 0 |  .1 -.2  -.1 .1  .1
paragraphs 1 |  .2 .4 -.5 .1 -.1 .1 .2
paragraphs 2 |  .2  -.2 .2 .3
paragraphs 3 | -.2
paragraphs 4+ | .1 -.6
place 0 | .1 .2 .2  .1  .1
place 0 distance 0 | .2 .1 .6  .1 .6 .3 .2
place 0 distance 1 |  .1 .2 -.2  .1 .3 .1
place 0 distance 2 | .2 .6    .2 .1 -.1
place 0 distance 3+ | -.1     -.1 .1
place 1 |  -.1 -.1 -.1   -.2
place 1 distance 0 |    -.2 .2
place 1 distance 1 | -.1 .2 -.3 -.1
place 1 distance 2 | -.3 -.1  -.2 -.5 -.3
place 1 distance 3+ | -.2 -.3 .6   .1 .1 -.1
place 2 |   -.5 .1 -.2 -.1  -.5
place 2 distance 0 | -.2   -.2 -.2
place 2 distance 1 | -.2 .2  -.2 -.8
place 2 distance 2 | -.1 -1.1  -.1 -.6
place 2 distance 3+ | .1 -.1 -.8 .2 -.2 -.1  -.5
place 3 | -.2 -.8 -.3 -.2
place 3 distance 0 | -.3    -.4
place 3 distance 1 | -.1   -.2 -.2
place 3 distance 2 | -.1 -.2  -.9 .1
place 3 distance 3+ | -.1 -.6  -.6 -.3
place 4+ | -.3 .2 -.1 -.3 -.5
place 4+ distance 0 | -.2   -.2 -.2
place 4+ distance 1 | -.2   -.1 -.4
place 4+ distance 2 | -.5   -.6 -.8
place 4+ distance 3+ | -.5 -.1 -.3 -1.2 -.3
place 7+ | -.4   -.3 -.5
place 7+ distance 0 | -.4
place 7+ distance 1 | -.4   -.5 -.3
place 7+ distance 2 | -.2   -.4
place 7+ distance 3+ | -.5   -.4 -.8
quoted false false |    -.1 -.1   .1
quoted false true | -.6 -.5  -.2 -.6
quoted true false | -.3   -.5 -.4
quoted true true | .7 .7  .3 .2
role none | -.1 -.5  .1 -.1
role none distance 0 | -.1   -.1
role none distance 1 |    -.1 -.1
role none distance 2 | .2   .1 -.9
role none distance 3+ | -.2 -.3  -.4 -.1
role none of object distance 1 | .1
role none of object distance 2 | .4
role none of object distance 3+ | -.4   -.1
role none of other distance 2 | -.3
role none of other distance 3+ | -.8   -.3
role none of possessor distance 1 | -1.1
role none of possessor distance 2 | -.8
role none of possessor distance 3+ | -.2
role none of subject distance 1 | .4   .3
role none of subject distance 2 |    -.4
role none of subject distance 3+ | -.2   -.9 .1
role object |  -.4 .2  .1 .2 .4 -.1
role object distance 0 |     -.1
role object distance 1 | -.2   -.2 -.5
role object distance 2 | -.3   -.1 -.3
role object distance 3+ | -.4 -.8  -.3 -.4   -.3
role object of object distance 0 | .2   .2
role object of object distance 1 |    .1
role object of object distance 2 | -.1   -.5
role object of object distance 3+ | -.3   -.7
role object of other distance 1 | -.1   -.6
role object of other distance 2 |    .1
role object of other distance 3+ | -.9   -.2
role object of possessor distance 0 |    -.3 -.2
role object of possessor distance 1 | -.6   -.1 -.8
role object of possessor distance 2 | -.7   -1.3 -.7
role object of possessor distance 3+ | -.6   -1.1 -.9
role object of subject distance 0 | -.3   -.1
role object of subject distance 1 | -.2   -.1 -.7
role object of subject distance 2 | -.3    -.3
role object of subject distance 3+ | -.1   -.2 -.1
role other |  .2 -.3 -.3 -.4 .9  .2
role other distance 0 | -.1 .6  -.3 -.4
role other distance 1 | .1 -.5 .1  -.7
role other distance 2 |  -.6 .4 -.4 -.7
role other distance 3+ | -.2 -.3 -.6 -.4 -.4
role other of object distance 0 | -.2   -.4
role other of object distance 1 | -.3   -.5 -.3
role other of object distance 2 | -.6   -.7 -1.0
role other of object distance 3+ | -.4   -.8 -.2
role other of other distance 0 | -.3   -.6
role other of other distance 1 | -.4   -.4
role other of other distance 2 | -.1
role other of other distance 3+ | -.3   -.4 -1.1
role other of possessor distance 0 | -.2   .1 -.5
role other of possessor distance 1 | -1.0 -.3  -1.2 -1.2
role other of possessor distance 2 | -.4 -.6  -1.4 -.1
role other of possessor distance 3+ | -.4 -.3 -.3 -.6 -.2
role other of subject distance 0 | -.2   -.4 -.2
role other of subject distance 1 | -.2   -.4 -.6
role other of subject distance 2 | -.1 -.4  -.5 -1.2
role other of subject distance 3+ | -.4  -.4 -.5 -1.0
role possessor |  -.1 .3 -.3 .2 .1 .1 .1
role possessor distance 0 | .2 -.1   .1
role possessor distance 1 |       -.2
role possessor distance 2 | -.3    -.5
role possessor distance 3+ | -.1 -.5   -.5 -.3 .1 .4
role possessor of object distance 3+ | -.4
role possessor of possessor distance 0 | .8
role possessor of possessor distance 1 | .4
role possessor of possessor distance 2 | -.1
role possessor of possessor distance 3+ | .7
role possessor of subject distance 0 | -.3
role possessor of subject distance 1 | -.1
role possessor of subject distance 2 | -.1
role possessor of subject distance 3+ | -.4 -.8   -1.3 -.2
role subject |  .2 .1 .1 -.1 .1 -.1
role subject distance 0 | .1 .3 .7 -.1 .2 .5  .1
role subject distance 1 | -.1   -.1 -.2  .2 .2
role subject distance 2 | -.2 .2 -.4 -.6 -.3 -.1 -.2
role subject distance 3+ | -.2 -.1 .1 -.5 -.6 .1  -.1
role subject of object distance 0 | -.2    -.1
role subject of object distance 1 | -.1   -.4 -.1
role subject of object distance 2 | -.5   -.3 -.2
role subject of object distance 3+ | -.4   -.4 -1.5
role subject of other distance 0 |    -.5
role subject of other distance 1 | -.1
role subject of other distance 2 |    -.2
role subject of other distance 3+ | -.2   -.4 -1.5
role subject of possessor distance 0 | .1 .3  .1 .1 .1  .6
role subject of possessor distance 1 | -.5 -.1  .3 -.3
role subject of possessor distance 2 | -.3   -.1 -.6
role subject of possessor distance 3+ | -.3 -.2  -1.1 -.7 -.4  -.2
role subject of subject distance 0 | .1 .2  .1  .5 .5 .1
role subject of subject distance 1 |  .3 .3 -.1  .1 .4 .2
role subject of subject distance 2 | .2 .3  -.4 -.2 .2 .3
role subject of subject distance 3+ | -.1 .2 .5  -.3  -.1 .1
size 1 | -.2 .1 .1 -.3 -.3
size 16+ | .1 .4  .3 -.2
size 2 | .1 -.1 -.4 -.5 -.1
size 3 | -.2 -1.3   -.1
size 4+ |  -.4 1.1 -.1 -.1
size 7+ |   -.2 -.1 .3
subject 0 back of object | -.2    -.1
subject 0 back of other |    -.5
subject 0 back of possessor | .1 .3  .1 .1 .1  .6
subject 0 back of subject | .1 .2  .1  .5 .5 .1
subject 1 back of object | -.1   -.3 -.1
subject 1 back of other | -.2   -.1
subject 1 back of possessor | -.3 .4  -.2 -.1 .3
subject 1 back of subject | -.1 -.1 .5  -.1 .1 .5 -.1
subject 2 back of object | .1   -.1 -.1
subject 2 back of other | -.2   -.2
subject 2 back of possessor | .1 -.2  .2  .5 .1
subject 2 back of subject | .1 -.4 .4 .2 .1 .1 .4 -.1
taken he | -.1 .3   -1.1
taken i | -.3    -2.1
taken it | .1   .2 -.6
taken none | .1 -.1 -.1 -.1 .2
taken she | .2  .5  -1.3
taken they | .7    1.2
taken we | -.5    -2.6
taken you | -.1    -2.4
type concept | -.3   -.2 -.3
type event | -.2    -.6
type facility |    .1
type group | .1    .1
type none | -.1   -.3 -.4
type organization | -.1   -.9 .3
type person | -.1
type place | -.3   -.3 -.1
type product |    .1
type work |    -.2 -.3
`
