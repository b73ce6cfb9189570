import DeskModel
package import ServiceModel

/// Random numbers of one simulated day. Each belongs to the seed, to what it is drawn for and to its kind, and to nothing
/// else: whatever is done about it, the same day happens, in whatever order it is asked for.
package struct DayDice: Hashable, Sendable {
    package enum Kind: UInt64 {
        case work = 1
        case travel, wayHome, answer, rejection, noAccess, outcome, pause, pauseLength, begin, sick, sickMoment, count,
            moment
        case sample, priority, thinning, demand
    }

    /// For whom or what a number is drawn.
    package struct Subject: Hashable, Sendable {
        let bits: UInt64

        package static func visit(_ number: OrderNumber, _ sequence: Int) -> Subject {
            Subject(bits: UInt64(number.year) << 44 | UInt64(number.sequence) << 10 | UInt64(sequence & 1023))
        }

        package static func technician(_ id: Technician.ID) -> Subject {
            Subject(bits: UInt64(bitPattern: id.rawValue))
        }

        package static let day = Subject(bits: 0)
    }

    package let seed: UInt64

    package init(seed: UInt64) {
        self.seed = seed
    }

    /// In 0 ..< 1.
    package func share(_ subject: Subject, _ kind: Kind, _ number: Int = 0) -> Double {
        var bits = Self.mixed(seed &* 0x9E37_79B9_7F4A_7C15 ^ subject.bits)
        bits = Self.mixed(bits ^ (UInt64(bitPattern: Int64(number)) << 8 | kind.rawValue) &* 0xD1B5_4A32_D192_ED03)
        return Double(bits >> 11) * 0x1p-53
    }

    /// In a range, each as likely.
    package func within(_ range: ClosedRange<Int>, _ subject: Subject, _ kind: Kind, _ number: Int = 0) -> Int {
        range.lowerBound + Int(share(subject, kind, number) * Double(range.count))
    }

    /// The finaliser of SplitMix64 (Steele, Lea, Flood 2014).
    private static func mixed(_ value: UInt64) -> UInt64 {
        var bits = value &+ 0x9E37_79B9_7F4A_7C15
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return bits ^ (bits >> 31)
    }
}

extension VisitCard {
    /// What its random numbers are drawn for: its number, which it has in every run, and not its identifier.
    var subject: DayDice.Subject { .visit(number, sequence) }
}
