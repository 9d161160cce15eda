import type { FinishOrder } from "../../../src/finish/finish-order.ts";

/** Gives an order with what matters for a test. */
export function order(given: Partial<FinishOrder> = {}): FinishOrder {
  return {
    title: "Monitor Werk, eerste kwartaal 2022",
    author: "Regio Voorbeeld",
    subject: "De stand van zaken",
    keywords: ["werk", "jongeren"],
    language: "nl-NL",
    creator: "raadsmonitor 1.2.3",
    day: "2022-06-01",
    contents: { title: "Inhoud", pageWord: "pagina" },
    fonts: [],
    text: "",
    profiles: ["publication", "archive"],
    attachments: [],
    ...given,
  };
}
