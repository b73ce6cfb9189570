import Foundation
import ServiceModel

/// The road engine a user has, from `[road-engine]` of `config.toml`.
package struct RoadEngineSettings: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case osrm, valhalla

        /// What its servers call a car.
        package var usualProfile: String { self == .osrm ? "driving" : "auto" }
    }

    package var kind = Kind.osrm
    /// Where it answers, such as `http://127.0.0.1:5000`.
    package var url = ""
    /// Which vehicle it reckons with; `nil` for the engine's usual car.
    package var profile: String?
    /// Seconds until an answer must be there.
    package var timeout = 10
    /// How often a question is repeated when nobody answers.
    package var retries = 2
    /// Places in one question.
    package var block = 100
    /// Metres a place may lie from a road.
    package var snapRadius = 2000
    /// Days for which an answer is believed.
    package var maxAgeDays = 30

    package init() {}

    /// For a number: its key, and what it may be.
    static let numbers:
        [(key: String, path: any WritableKeyPath<RoadEngineSettings, Int> & Sendable, allowed: ClosedRange<Int>)] = [
            ("timeout", \.timeout, 1...120), ("retries", \.retries, 0...10), ("block", \.block, 2...1000),
            ("snap-radius", \.snapRadius, 10...50_000), ("max-age-days", \.maxAgeDays, 1...3650),
        ]

    static let keys = ["engine", "url", "profile"] + numbers.map(\.key)

    /// Takes the table over; gives every fault with the key it is at, an empty one for the table itself.
    init(_ table: [String: ConfigurationValue], faults: inout [(key: String, fault: ConfigurationFault)]) {
        for (key, value) in table.sorted(by: { $0.key < $1.key }) {
            if let fault = take(key, value) { faults.append((key, fault)) }
        }
        if table["url"] == nil { faults.append(("", .missingKey("url"))) }
    }

    private mutating func take(_ key: String, _ value: ConfigurationValue) -> ConfigurationFault? {
        if let number = Self.numbers.first(where: { $0.key == key }) {
            guard case .integer(let given) = value else { return .wrongType(expected: .wholeNumber) }
            guard number.allowed.contains(given) else { return .outOfRange(given, allowed: number.allowed) }
            self[keyPath: number.path] = given
            return nil
        }
        guard Self.keys.contains(key) else { return .unknownKey(key, nearest: NearestWord.to(key, among: Self.keys)) }
        guard case .string(let text) = value else { return .wrongType(expected: .text) }
        switch key {
        case "engine":
            guard let known = Kind(rawValue: text) else { return .notOneOf(Kind.allCases.map(\.rawValue), given: text) }
            kind = known
        case "url":
            guard let url = URL(string: text), ["http", "https"].contains(url.scheme), url.host() != nil else {
                return .notAnAddress(text)
            }
            self.url = text
        default:
            guard !text.isEmpty, text.allSatisfy({ $0.isLetter || $0.isNumber || "-_".contains($0) }) else {
                return .notAProfile(text)
            }
            profile = text
        }
        return nil
    }
}
