package import ServiceModel

extension BranchComparison {
    /// How the sides compare, in one sentence: what stays open first, then work, lateness and people's patience.
    /// `letters` stand for the two branches where two are compared.
    package func sentence(_ language: Language, letters: [String] = ["A", "B"]) -> String {
        switch sides.count {
        case 0: ""
        case 1: oneSide(language)
        default: twoSides(letters, language)
        }
    }

    private func oneSide(_ language: Language) -> String {
        let side = sides[0]
        let differences = clauses(side.figures, against: live, language, withMoves: true)
        let name = side.line.name
        if differences.isEmpty {
            return language("\(name) does not differ from the live plan.", "\(name) nie różni się od planu na żywo.")
        }
        return language("\(name) against the live plan: ", "\(name) wobec planu na żywo: ")
            + differences.joined(separator: ", ") + "."
    }

    private func twoSides(_ letters: [String], _ language: Language) -> String {
        let (one, other) = (sides[0].figures, sides[1].figures)
        let differences = clauses(other, against: one, language, withMoves: false)
        let open = "\(letters[0]) \(openWork(one, language)); \(letters[1]) \(openWork(other, language))"
        if differences.isEmpty { return open + language(", and is alike in all else.", ", a poza tym jest taki sam.") }
        return open + ", " + differences.joined(separator: ", ") + "."
    }

    private func openWork(_ figures: BranchFigures, _ language: Language) -> String {
        let count = figures.totals.unplanned
        if count == 0 { return language("plans everything", "planuje wszystko") }
        let noun = language.plural(count, "visit", "visits", pl: ("wizytę", "wizyty", "wizyt"))
        return language("leaves \(count) \(noun) open", "zostawia bez miejsca \(count) \(noun)")
    }

    /// `drives 3:11 less`, `2 calls more`: what is not alike.
    private func clauses(
        _ figures: BranchFigures, against other: BranchFigures, _ language: Language, withMoves: Bool
    ) -> [String] {
        func counted(_ figure: BranchFigure, _ name: String) -> String? {
            let difference = figure.value(figures) - figure.value(other)
            if difference == 0 { return nil }
            let size = "\(abs(difference))"
            return difference > 0
                ? language("\(size) more \(name)", "o \(size) więcej \(name)")
                : language("\(size) fewer \(name)", "o \(size) mniej \(name)")
        }
        func timed(_ figure: BranchFigure, _ english: String, _ polish: String) -> String? {
            let difference = figure.value(figures) - figure.value(other)
            if difference == 0 { return nil }
            let size = Wording.length(minutes: abs(difference))
            return difference > 0
                ? language("\(size) more \(english)", "o \(size) więcej \(polish)")
                : language("\(size) less \(english)", "o \(size) mniej \(polish)")
        }
        return [
            withMoves ? counted(.withoutPlace, language("without a place", "bez miejsca")) : nil,
            timed(.travel, "travel", "jazdy"), timed(.overtime, "overtime", "nadgodzin"),
            counted(.late, language("late", "po terminie")),
            counted(.moved, language("moved", "przeniesionych")),
            counted(.calls, language("calls", "telefonów")),
        ].compactMap { $0 }
    }
}
