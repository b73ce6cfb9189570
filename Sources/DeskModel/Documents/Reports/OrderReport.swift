package import ServiceModel

/// A kept version of a report as people look for it.
package struct OrderReport: Hashable, Sendable {
    package var version: ReportVersion
    package var number: OrderNumber
    /// The visit's number; `nil` for the whole order.
    package var visit: Int?
    package var envelope: ReportEnvelope
    package var document: Document

    package init(
        version: ReportVersion, number: OrderNumber, visit: Int?, envelope: ReportEnvelope, document: Document
    ) {
        self.version = version
        self.number = number
        self.visit = visit
        self.envelope = envelope
        self.document = document
    }

    package var name: String { document.name }
    /// What is not in its PDF as it was meant, a sentence each.
    package func warnings(_ language: Language) -> [String] {
        (envelope.warnings ?? []).map { $0.sentence(language) }
    }

    package var part: ReportedPart { visit.map { .visit($0) } ?? .order }

    /// `visit 1, version 2, 10:41 on 23 Nov 2026; signed: version 1`
    package func words(_ wording: Wording) -> String {
        let language = wording.language
        return part.name(language) + language(", version \(version.version), ", ", wersja \(version.version), ")
            + wording.past(version.madeAt) + "; " + signing(language)
    }

    /// `signed by Anna Lis`, `signed: version 1`, `not signed: nobody there`; of the whole order that its visits are signed.
    package func signing(_ language: Language) -> String {
        switch envelope.signing {
        case .signed(let name, _, _, _, let signed):
            guard let signed, signed != version.version else {
                return signed == nil
                    ? language("\(name) signed before it was made", "podpis sprzed utworzenia: \(name)")
                    : language("signed by \(name)", "podpis: \(name)")
            }
            return language("\(name) signed version \(signed)", "\(name): podpis pod wersją \(signed)")
        case .none(let reason): return language("not signed: \(reason)", "bez podpisu: \(reason)")
        case .notAsked:
            // Of the whole order nothing is signed by itself: each of its visits says who signed it.
            return visit == nil
                ? language("signed visit by visit", "podpisy osobno dla wizyt")
                : language("no signature asked for", "podpisu nie wymagano")
        }
    }
}
