import { confusedWordsRule } from '../confused-words-rule';

export const itsAndItIs = confusedWordsRule({
  id: 'en.its-its',
  set: 'its',
  explanation: {
    en: '“Its” means that something belongs to it; “it’s” is short for “it is” or “it has”.',
    fr: '« Its » marque la possession ; « it’s » est l’abrégé de « it is » ou « it has ».',
    ar: 'تدل its على الملكية، أما it’s فاختصار it is أو it has.',
  },
  contexts: [
    '[its>it’s] a|an|the|not|been|gonna|too|really|just as|just a|just the|just that|just so|always|never|also|already|okay|ok|because|that|this|my|your|our|his|their|what|why|how|where|when|who|nothing|something|everything|about time|time (?:to|for)|raining|snowing|happening|possible|impossible|called|me|you|him|us|them|all (?:about|good|right|the|over|fun|so)|going to|more than|less than|better (?:to|than)|so(?! called)|such an?|no(?: longer| use| big| wonder| secret)|worth (?:it|the|a)|(?:great|good|nice|hard|easy|important|difficult|impossible|fun|safe|fair|better|best|lovely|amazing|clear|sad|funny|crazy|true|weird|strange|sweet|cool) (?:to|that|how|when|if)|(?:good|nice|great|true|fine|cool|sad|funny|beautiful|amazing|awesome|perfect|free|over|here|back|official|done|friday|monday|christmas)(?=[.,!?]|$)',
    'think|hope|know|because|but|if|when|that|says|said|sure|guess|believe|maybe|although|though [its>it’s] (?:\\p{L}+ing|like|great|good|fine|important|hard|easy|true|safe|fair|better|best|going|here|there|in|on|at|for|from|very(?! own))',
    "[it's>its] own(?! it)",
    "[it's>its] (?:users|customers|members|predecessor|successor|shareholders|employees|headquarters|contents|parent company|origins|roots|peak|infancy|inception|debut|surroundings|entirety|author|name is|purpose|annual|doors|founder|staff|first (?:store|anniversary|year|birthday|edition))",
    "of|on|in|with|from|into|under|by|despite|during|through|throughout|against|within|lost|reached|celebrates|launched|launches|opens|opened|changed|announced|increased|keeps|kept|doubled|raised|improved|built|shows|showed|holds|held|gave|gives|updated|released|closed|broke|hit|hits|expanded|celebrating|announces|beyond|between|behind|around|outside|inside|above|across|upon|onto|per|via|toward|towards|near [it's>its] !(?:a|an|the|not|just|been|so|always|never|all|about|like|that|this|very|too|my|your|our|his|her|their|me|you|what|why|how|where|when|who|because|going|gonna|really|more|only|also|still|\\p{L}+ing|no|one|good|great|fine|hard|easy|in|on|for|to|at|as|time|\\p{L}+ed)",
  ],
  examples: {
    wrong: [
      { text: 'I know [[its]] been a while', fix: 'I know it’s been a while' },
      { text: '[[Its]] a great day', fix: 'It’s a great day' },
      { text: 'The app has [[it’s]] own page', fix: 'The app has its own page' },
      { text: 'The team and the rest of [[it’s]] members', fix: 'The team and the rest of its members' },
    ],
    right: ['The shop opens its doors', 'It’s a great day', 'In its own way', 'It is at its best'],
  },
});
