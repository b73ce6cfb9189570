import ServiceModel

/// A filter as it was understood: every term must hold.
///
///     skill:SEP region:NORTH due<wed !late free>1h "no heat"
package struct Filter: Hashable, Sendable {
    package let text: String
    let terms: [Term]

    struct Term: Hashable, Sendable {
        var isInverted: Bool
        var test: Test
        /// Its key or its word as it was typed.
        var word: String
    }

    /// What one term asks.
    enum Test: Hashable, Sendable {
        case text(FoldedText)
        /// A ticket in one of these states.
        case ticket(Set<TicketState>)
        case skill(NameTest)
        case region(NameTest)
        case technician(NameTest)
        case customer(NameTest)
        case town(NameTest)
        case number(NumberTail)
        case states(Set<String>)
        case type(Set<OrderType>)
        case priority(Comparison, Priority)
        case due(TimeWindow?, Comparison)
        case flag(Flag)
        /// The number of a maintenance plan.
        case plan(Int)
        /// Under a contract of this number; `nil` under none.
        case contract(NameTest?)
        /// Of a device whose name, model or serial number is this; `nil` of none.
        case device(NameTest?)
        /// Minutes that are left until its contract wants something.
        case sla(Comparison, Int)
        /// People that it needs at once.
        case crew(Comparison, Int)
        /// About a technician's day: minutes of free time, percent of load.
        case free(Comparison, Int)
        case load(Comparison, Int)
        case over
        /// Minutes over the shift.
        case overtime(Comparison, Int)
        /// Asks for a part of this code or name.
        case part(NameTest)
        /// About the van, or another place of stock, of this code.
        case van(NameTest)
    }

    enum Comparison: Character, Hashable, Sendable {
        case below = "<"
        case above = ">"
        case equal = "="

        func holds<Value: Comparable>(_ left: Value, _ right: Value) -> Bool {
            switch self {
            case .below: left < right
            case .above: left > right
            case .equal: left == right
            }
        }
    }

    /// The number of an order as people say it: `123`, `000123`, or whole with its year.
    struct NumberTail: Hashable, Sendable {
        /// `nil` means any year.
        var year: Int?
        var sequence: Int

        func names(_ number: OrderNumber) -> Bool {
            number.sequence == sequence && (year ?? number.year) == number.year
        }
    }

    /// Something that is so or not.
    enum Flag: Hashable, Sendable {
        case late, locked, promised, rejected, overridden, repeated, notBegun, long, awaitsPart
        /// A part that is needed is not there.
        case short
        /// There is less than the least.
        case underLeast
        /// Time of which nothing was told.
        case gap
    }

    /// The terms about a technician's day.
    var dayTerms: [Term] {
        terms.filter { term in
            switch term.test {
            case .free, .load, .over, .overtime: true
            default: false
            }
        }
    }

    /// It says something about visits, beyond where and by whom they are done.
    package var concernsVisits: Bool {
        terms.contains { term in
            switch term.test {
            case .free, .load, .over, .overtime, .region, .technician, .skill: false
            default: true
            }
        }
    }

    /// What it lets through changes as time goes on.
    package var concernsTime: Bool {
        terms.contains { term in
            if case .sla = term.test { true } else { [.flag(.late), .flag(.notBegun)].contains(term.test) }
        }
    }

    /// It says something about the days of technicians.
    package var concernsDays: Bool { !dayTerms.isEmpty }
}
