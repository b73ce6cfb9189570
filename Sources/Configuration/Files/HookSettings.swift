import Foundation
package import ServiceModel

/// A program that runs when something has happened, from a table `[[hook]]` of `config.toml`.
package struct HookSettings: Hashable, Sendable {
    /// By which machines know that they mean the same hook; without one the program's own name.
    package var name = ""
    package var on: [HookEvent] = []
    /// The program and its arguments. No shell reads them.
    package var run: [String] = []
    /// Seconds that it may take.
    package var timeout = 10
    /// Further tries when it fails.
    package var retries = 3

    package static let timeouts = 1...600
    package static let retriesAllowed = 0...20

    package init() {}

    static let keys = ["name", "on", "run", "timeout", "retries"]

    /// Takes a table over; gives every fault with the key it is at, an empty one for the table itself.
    init(_ table: [String: ConfigurationValue], faults: inout [(key: String, fault: ConfigurationFault)]) {
        for (key, value) in table.sorted(by: { $0.key < $1.key }) {
            if let fault = take(key, value) { faults.append((key, fault)) }
        }
        for key in ["on", "run"] where table[key] == nil { faults.append(("", .missingKey(key))) }
        if name.isEmpty, let program = run.first { name = URL(fileURLWithPath: program).lastPathComponent }
    }

    private mutating func take(_ key: String, _ value: ConfigurationValue) -> ConfigurationFault? {
        switch (key, value) {
        case ("name", .string(let text)):
            guard !text.isEmpty, text.count <= 40, text.allSatisfy(Self.isOfName) else { return .notAHookName(text) }
            name = text
        case ("on", _): return takeEvents(value)
        case ("run", _):
            guard let words = value.texts else { return .wrongType(expected: .listOfText) }
            guard let program = words.first, !program.isEmpty else { return .noProgram }
            guard program.hasPrefix("/") || !program.contains("/") else { return .relativeProgram(program) }
            guard words.allSatisfy({ !$0.utf8.contains(0) }) else { return .noProgram }
            run = words
        case ("timeout", .string(let text)):
            guard let seconds = Self.seconds(text) else { return .notALength(text) }
            return takeTimeout(seconds)
        case ("timeout", .integer(let seconds)): return takeTimeout(seconds)
        case ("retries", .integer(let count)):
            guard Self.retriesAllowed.contains(count) else { return .outOfRange(count, allowed: Self.retriesAllowed) }
            retries = count
        case ("name", _): return .wrongType(expected: .text)
        case ("timeout", _): return .wrongType(expected: .length)
        case ("retries", _): return .wrongType(expected: .wholeNumber)
        default: return .unknownKey(key, nearest: NearestWord.to(key, among: Self.keys))
        }
        return nil
    }

    private mutating func takeTimeout(_ seconds: Int) -> ConfigurationFault? {
        guard Self.timeouts.contains(seconds) else { return .outOfRange(seconds, allowed: Self.timeouts) }
        timeout = seconds
        return nil
    }

    private mutating func takeEvents(_ value: ConfigurationValue) -> ConfigurationFault? {
        guard let texts = value.texts, !texts.isEmpty else { return .wrongType(expected: .events) }
        for text in texts {
            guard let event = HookEvent(text) else {
                return .unknownEvent(text, nearest: NearestWord.to(text, among: HookEvent.names))
            }
            on.append(event)
        }
        return nil
    }

    private static func isOfName(_ character: Character) -> Bool {
        character.isASCII && (character.isLetter || character.isNumber || "-_.".contains(character))
    }

    /// `10s`, `2m`.
    private static func seconds(_ text: String) -> Int? {
        guard let number = Int(text.dropLast()), number > 0, number <= 100_000 else { return nil }
        switch text.last {
        case "s": return number
        case "m": return number * 60
        default: return nil
        }
    }
}
