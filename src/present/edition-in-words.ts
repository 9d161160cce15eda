import type { Edition, EditionDate, Explanation, LightExplanation, Sentence } from "../domain/edition.ts";
import type { Letter, LetterHead, Proposal, Stated } from "../domain/letter.ts";
import type { Override } from "../domain/traffic-light.ts";
import { replaceReferences } from "../texts/references-in.ts";
import type { FiguresInText } from "./figure-words.ts";

/** Gives a sentence with the words of its references; one that stands for nothing stays as it was typed. */
export type InWords = (sentence: string) => string;

/** Gives the function that words the references in a sentence of a YAML file: text only, without links. */
export function sentencesWith(figures: FiguresInText): InWords {
  return (sentence) => replaceReferences(sentence, (inside) => figures(inside)?.text);
}

/** Gives an edition with the sentences of editie.yaml and stoplichten.yaml in words. Its Markdown words its own. */
export function editionInWords(edition: Edition, inWords: InWords): Edition {
  const { quarterAssumption, verdictInSource, note, next, letter, proposal } = edition;
  return {
    ...edition,
    headline: inWords(edition.headline),
    date: dateInWords(edition.date, inWords),
    asked: edition.asked.map(inWords),
    explanations: edition.explanations.map((one) => saidInWords(one, inWords)),
    ...(quarterAssumption && { quarterAssumption: inWords(quarterAssumption) }),
    ...(verdictInSource && { verdictInSource: { ...verdictInSource, text: inWords(verdictInSource.text) } }),
    ...(note && { note: inWords(note) }),
    ...(next && { next: inWords(next) }),
    ...(letter && { letter: letterInWords(letter, inWords) }),
    ...(proposal && { proposal: proposalInWords(proposal, inWords) }),
  };
}

function letterInWords(letter: Letter, inWords: InWords): Letter {
  const { salutation, note } = letter;
  return {
    ...letter,
    ...headInWords(letter, inWords),
    salutation: inWords(salutation),
    ...(note && { note: inWords(note) }),
  };
}

function proposalInWords(proposal: Proposal, inWords: InWords): Proposal {
  const { addressee, message, points, decisions } = proposal;
  return {
    ...proposal,
    ...headInWords(proposal, inWords),
    ...(addressee && { addressee: statedInWords(addressee, inWords) }),
    message: inWords(message),
    points: points.map(({ text, parts }) => ({ text: inWords(text), parts: parts.map(inWords) })),
    decisions: decisions.map(inWords),
  };
}

function headInWords({ reference, contact, phone, signatory, subject, annexes }: LetterHead, inWords: InWords) {
  return {
    subject: inWords(subject),
    annexes: annexes.map(inWords),
    ...(reference && { reference: statedInWords(reference, inWords) }),
    ...(contact && { contact: statedInWords(contact, inWords) }),
    ...(phone && { phone: statedInWords(phone, inWords) }),
    ...(signatory && { signatory: statedInWords(signatory, inWords) }),
  };
}

function statedInWords(stated: Stated, inWords: InWords): Stated {
  return stated.status === "written" ? { ...stated, text: inWords(stated.text) } : stated;
}

function dateInWords(date: EditionDate, inWords: InWords): EditionDate {
  return date.status === "missing" && date.note ? { ...date, note: inWords(date.note) } : date;
}

type Said = Pick<LightExplanation, "explanation" | "override">;

/** Gives what the team says about a light in words: the reason of its colour, and cause, consequence and measure. */
export function saidInWords<T extends Said>(said: T, inWords: InWords): T {
  const { explanation, override } = said;
  return {
    ...said,
    ...(explanation && { explanation: explanationInWords(explanation, inWords) }),
    ...(override && { override: overrideInWords(override, inWords) }),
  };
}

function explanationInWords(explanation: Explanation, inWords: InWords): Explanation {
  const { cause, consequence, measure } = explanation;
  return {
    ...(cause && { cause: sentenceInWords(cause, inWords) }),
    ...(consequence && { consequence: sentenceInWords(consequence, inWords) }),
    ...(measure && { measure: sentenceInWords(measure, inWords) }),
  };
}

function sentenceInWords(sentence: Sentence, inWords: InWords): Sentence {
  return sentence.status === "written" ? { ...sentence, text: inWords(sentence.text) } : sentence;
}

function overrideInWords(override: Override, inWords: InWords): Override {
  return override.reason === undefined ? override : { ...override, reason: inWords(override.reason) };
}
