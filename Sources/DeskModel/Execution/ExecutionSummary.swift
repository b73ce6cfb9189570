package import ServiceModel

/// What was told from the field, and what was told wrong.
package enum ExecutionSummary: DepartmentSummary {
    /// A fact from the field, told by the technician or on the technician's behalf.
    case visitReported(
        OrderNumber, VisitAct, technician: String, at: Timestamp, reason: String?, details: ReportDetails? = nil)
    /// What was told last was wrong, and what it was.
    case visitCorrected(OrderNumber, ToldCorrection)

    package var orders: [OrderNumber] {
        switch self {
        case .visitReported(let number, _, _, _, _, _), .visitCorrected(let number, _): [number]
        }
    }

    package var isFact: Bool { true }

    package func sentence(_ wording: Wording) -> String {
        let language = wording.language
        switch self {
        case .visitReported(let number, let act, let technician, let at, let reason, let details):
            let begun = details?.started.map { language(", begun ", ", początek ") + wording.time($0) } ?? ""
            let signed = details?.signedBy.map { language(", signed by ", ", podpis: ") + $0 } ?? ""
            let why = reason.map { ": \($0)" } ?? ""
            let note = details?.note.map { "; \($0)" } ?? ""
            return
                "\(number), \(technician), \(wording.time(at)): \(act.reported(language))\(begun)\(signed)\(why)\(note)."
                + opened(details?.opened, language) + answered(details?.answers ?? [], language)
                + (details?.parts?.words(language) ?? "")
        case .visitCorrected(let number, let told):
            return "\(number), \(told.technician): " + correction(told, wording) + opened(told.opened, language)
                + cancelled(told, wording) + partsBack(told, wording.language)
        }
    }

    private func answered(_ answers: [ToldAnswer], _ language: Language) -> String {
        guard !answers.isEmpty else { return "" }
        let words = answers.map { $0.words(language) }.joined(separator: "; ")
        return language(" Answered: ", " Odpowiedzi: ") + words + "."
    }

    private func correction(_ told: ToldCorrection, _ wording: Wording) -> String {
        let language = wording.language
        let was = "\(told.wasAct.reported(language)) \(wording.time(told.wasAt))"
        let why = told.reason.map { ": \($0)" } ?? ""
        let anew = saidAnew(told.saidAnew, language)
        guard told.act != .withdraw else {
            return language("“\(was)” did not happen\(why)\(anew).", "nieprawda: „\(was)”\(why)\(anew).")
        }
        let now = "\(told.act.reported(language)) \(wording.time(told.at))"
        return language("“\(was)” corrected: ", "poprawiono „\(was)”: ") + "\(now)\(why)\(anew)."
    }

    /// `; done: swapped it; recommended: string B next year`, on one line and not all of a long text.
    private func saidAnew(_ said: ToldCorrection.SaidAnew?, _ language: Language) -> String {
        guard let said else { return "" }
        func short(_ text: String?) -> String? { text.map { Self.short($0, language) } }
        let clauses: [String?] = [
            short(said.signedBy).map { language("; signed by \($0)", "; podpis: \($0)") },
            short(said.role).map { language("; role: \($0)", "; funkcja: \($0)") },
            said.isDrawn.map { drawn(anew: $0, language) },
            short(said.note).map { language("; remark: \($0)", "; uwaga: \($0)") },
            short(said.found).map { language("; found: \($0)", "; stwierdzono: \($0)") },
            short(said.done).map { language("; done: \($0)", "; wykonano: \($0)") },
            short(said.advice).map { language("; recommended: \($0)", "; zalecenia: \($0)") },
            short(said.photos?.joined(separator: ", ")).map {
                language("; photos added: \($0)", "; dodane zdjęcia: \($0)")
            },
        ]
        return clauses.compactMap { $0 }.joined()
    }

    private func drawn(anew isDrawn: Bool, _ language: Language) -> String {
        isDrawn
            ? language("; new drawn signature", "; nowy podpis odręczny")
            : language("; no drawn signature any more", "; już bez podpisu odręcznego")
    }

    private static func short(_ text: String, _ language: Language) -> String {
        let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
        guard !line.isEmpty else { return language("nothing", "nic") }
        return line.count > 160 ? "\(line.prefix(159))…" : line
    }

    private func opened(_ number: Int?, _ language: Language) -> String {
        number.map { language(" Return visit \($0) is open.", " Otwarto wizytę powrotną nr \($0).") } ?? ""
    }

    private func partsBack(_ told: ToldCorrection, _ language: Language) -> String {
        guard told.tookPartsBack == true else { return "" }
        return language(
            " What was booked of parts with it is taken back.", " Cofnięto to, co z tym zaksięgowano części.")
    }

    private func cancelled(_ told: ToldCorrection, _ wording: Wording) -> String {
        guard let number = told.cancelled else { return "" }
        let language = wording.language
        let gone = language(" Return visit \(number) is cancelled.", " Wizyta powrotna nr \(number) anulowana.")
        guard let promise = told.lostPromise else { return gone }
        let window = wording.window(promise.window)
        return gone
            + language(
                " It was promised to \(promise.toldTo): \(window).", " Obiecano ją (\(promise.toldTo)): \(window).")
    }
}
