import ArgumentParser
import DeskModel
import Operations
import ServiceModel
import Simulation

/// What would be otherwise in the company.
struct CapacityOptions: ParsableArguments {
    @Flag(help: "Compare the company as it is with one that is otherwise, each planned anew in the morning.")
    var capacity = false
    @Option(
        parsing: .singleValue,
        help: ArgumentHelp(
            "One more technician with this skill in this region, such as UDT@Śląsk or Gaz:2@Śląsk; may be repeated.",
            valueName: "skill@region"))
    var technician: [String] = []
    @Option(
        parsing: .unconditional, help: ArgumentHelp("More or less to do: +20%, -10%.", valueName: "percent"))
    var demand: String?

    /// `nil` without `--capacity`. Throws for options that say nothing without it, and when nothing changes.
    func change(_ session: Session) throws -> WhatIf? {
        guard capacity else {
            guard technician.isEmpty, demand == nil else {
                throw Failure.usage(
                    english: "--technician and --demand need --capacity.",
                    polish: "--technician i --demand wymagają --capacity.")
            }
            return nil
        }
        let change = WhatIf(
            hands: try technician.map { try hand($0, session) }, demand: try demand.map(share) ?? 1)
        if change == .asItIs { throw Refusal.simulation(.nothingToChange) }
        guard change.hands.count <= 100 else {
            throw Failure.option("--technician", .outOfRange(value: change.hands.count, allowed: 1...100))
        }
        return change
    }

    private func hand(_ text: String, _ session: Session) throws -> NewHand {
        let parts = text.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
            throw Failure.option("--technician", .notLike(text, examples: ["UDT@Śląsk", "Gaz:2@Śląsk"]))
        }
        let words = parts[0].split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        var level = 3
        if words.count == 2 {
            guard let number = Int(words[1]) else { throw Failure.option("--technician", .notANumber(words[1])) }
            guard (1...5).contains(number) else {
                throw Failure.option("--technician", .outOfRange(value: number, allowed: 1...5))
            }
            level = number
        }
        return NewHand(
            skill: try session.desk.skill(named: words[0]).id, level: level,
            region: try session.desk.region(named: parts[1]).id)
    }

    private func share(_ text: String) throws -> Double {
        let digits = text.hasSuffix("%") ? text.dropLast() : text[...]
        guard let percent = Int(digits), text.hasPrefix("+") || text.hasPrefix("-") else {
            throw Failure.option("--demand", .notLike(text, examples: ["+20%", "-10%"]))
        }
        let allowed = -90...200
        guard allowed.contains(percent) else {
            throw Failure.option("--demand", .outOfRange(value: percent, allowed: allowed))
        }
        return 1 + Double(percent) / 100
    }
}
