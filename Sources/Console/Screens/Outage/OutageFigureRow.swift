import DeskModel
import ServiceModel

/// A name and a figure a column.
struct OutageFigureRow {
    let label: String
    let cells: [String]
}

extension ConsoleState {
    private func figure(_ totals: OutageTotals?, _ value: (OutageTotals) -> String) -> String {
        totals.map(value) ?? "?"
    }

    private func all(_ answer: OutageAnswer, _ outage: OutageState) -> [OutageTotals?] {
        answer.proposals.indices.prefix(3).map { outage.totals(of: $0) }
    }

    /// Now and each proposal, a figure a row.
    func outageFigures(_ answer: OutageAnswer, _ outage: OutageState) -> [OutageFigureRow] {
        let all = all(answer, outage)
        let names = all.indices.map(Self.outageLetter)
        func row(_ label: String, hasNow: Bool = true, _ value: (OutageTotals) -> String) -> OutageFigureRow {
            OutageFigureRow(
                label: label, cells: [hasNow ? value(answer.now) : "-"] + all.map { figure($0, value) })
        }
        let length: (Int) -> String = { Wording.length(minutes: $0) }
        return [OutageFigureRow(label: "", cells: [language("now", "teraz")] + names)]
            + arrivals(answer)
            + [
                row(language("late", "po terminie")) { "\($0.late)" },
                row(language("without place", "bez miejsca")) { "\($0.withoutPlace)" },
                row(language("travel", "dojazdy")) { length($0.travelMinutes) },
                row(language("overtime", "nadgodziny")) { length($0.overtimeMinutes) },
                row(language("moves", "zmiany"), hasNow: false) { "\($0.moves)" },
                row(language(" of them told", " w tym znane"), hasNow: false) { "\($0.told)" },
                row(language("against rules", "wbrew reg."), hasNow: false) { "\($0.againstRules)" },
                row(language("calls", "telefony"), hasNow: false) { "\($0.calls)" },
            ]
    }

    /// When the first emergency is reached, done and due.
    private func arrivals(_ answer: OutageAnswer) -> [OutageFigureRow] {
        guard answer.draft.isEmergency else { return [] }
        let moves = answer.proposals.prefix(3).map { proposal in
            proposal.moves.first { $0.cause == .emergency && $0.move.to != nil }
        }
        func row(_ label: String, _ value: (OutageMove) -> String?) -> OutageFigureRow {
            OutageFigureRow(label: label, cells: ["-"] + moves.map { $0.flatMap(value) ?? "-" })
        }
        let days = emergencyDays(answer)
        return
            (days.isEmpty
            ? [] : [OutageFigureRow(label: language("day", "dzień"), cells: ["-"] + days.prefix(3).map { $0 ?? "-" })])
            + [
                row(language("arrives", "na miejscu")) { $0.move.to.map { self.wording.time($0.start) } },
                row(language("done", "koniec")) { $0.move.to.map { self.wording.time($0.end) } },
                row(language("slack", "zapas")) { self.slack(of: $0).map { self.length($0) } },
            ]
    }

    /// `Tue 24` by proposal, where one of them reaches the emergency on another day than today; else empty.
    private func emergencyDays(_ answer: OutageAnswer) -> [String?] {
        let days = answer.proposals.map { proposal in
            proposal.moves.first { $0.cause == .emergency }?.move.to.map { view.calendar.day(of: $0.start) }
        }
        guard days.contains(where: { $0 != nil && $0 != today }) else { return [] }
        return days.map { $0.map { "\(narrowWeekday($0)) \($0.day)" } }
    }

    /// The same with a proposal a row, for a narrow screen.
    func outageTable(_ answer: OutageAnswer, _ outage: OutageState) -> [OutageFigureRow] {
        if answer.draft.isEmergency { return emergencyTable(answer, outage) }
        func cells(_ totals: OutageTotals?, isNow: Bool = false, _ last: String) -> [String] {
            [
                figure(totals) { "\($0.late)" }, figure(totals) { "\($0.withoutPlace)" },
                figure(totals) { Wording.length(minutes: $0.travelMinutes) },
                figure(totals) { Wording.length(minutes: $0.overtimeMinutes) },
                isNow ? "" : figure(totals) { "\($0.moves)" }, isNow ? "" : figure(totals) { "\($0.againstRules)" },
                isNow ? "" : figure(totals) { "\($0.calls)" }, last,
            ]
        }
        let head = OutageFigureRow(
            label: "",
            cells: language == .english
                ? ["late", "no pl.", "travel", "overt.", "moves", "rules", "calls", ""]
                : ["po t.", "bez m.", "jazda", "nadg.", "zmiany", "wbrew", "telef.", ""])
        let rows = answer.proposals.enumerated().map { index, proposal in
            OutageFigureRow(
                label: Self.outageLetter(index),
                cells: cells(outage.totals(of: index), proposal.aims.map { $0.name(language) }.joined(separator: ", ")))
        }
        let now = OutageFigureRow(label: language("now", "teraz"), cells: cells(answer.now, isNow: true, ""))
        return [head] + rows + [now]
    }

    private func emergencyTable(_ answer: OutageAnswer, _ outage: OutageState) -> [OutageFigureRow] {
        let days = emergencyDays(answer)
        let head = OutageFigureRow(
            label: "",
            cells: (days.isEmpty ? [] : [language("day", "dzień")])
                + (language == .english
                    ? ["arrives", "done", "slack", "travel", "moves", "calls", "who"]
                    : ["na m.", "koniec", "zapas", "jazda", "zmiany", "telef.", "kto"]))
        return [head]
            + answer.proposals.enumerated().map { index, proposal in
                let totals = outage.totals(of: index)
                let move = proposal.moves.first { $0.cause == .emergency }
                let to = move?.move.to
                let extra = totals.map { $0.travelMinutes - answer.now.travelMinutes }
                return OutageFigureRow(
                    label: Self.outageLetter(index),
                    cells: (days.isEmpty ? [] : [days[index] ?? "-"]) + [
                        to.map { wording.time($0.start) } ?? "-", to.map { wording.time($0.end) } ?? "-",
                        move.flatMap { slack(of: $0) }.map { length($0) } ?? "-",
                        extra.map { ($0 < 0 ? "" : "+") + Wording.length(minutes: $0) } ?? "?",
                        figure(totals) { "\($0.moves)" }, figure(totals) { "\($0.calls)" },
                        to.map { technicianName($0.leader) } ?? language("nobody", "nikt"),
                    ])
            }
    }

    /// What has to be known of a proposal before it is accepted.
    func outageRemarks(_ index: Int, _ proposal: OutageProposal) -> [String] {
        let letter = Self.outageLetter(index)
        var remarks: [String] = []
        for move in proposal.moves where !move.breaches.isEmpty {
            let name = move.move.to.map { technicianName($0.leader) } ?? ""
            let rules = move.breaches.map { $0.sentence(wording) }.joined(separator: "; ")
            remarks.append(
                language("\(letter) breaks a rule for ", "\(letter) łamie regułę dla ") + outageNumber(move)
                    + " (\(name)): \(rules).")
        }
        for visit in proposal.unplanned {
            let why =
                visit.remedy?.sentence(wording, name: technicianName)
                ?? visit.reason.sentence(wording, name: technicianName)
            remarks.append(language("No place for ", "Bez miejsca: ") + outageNumber(visit) + ": " + why + ".")
        }
        return remarks
    }
}
