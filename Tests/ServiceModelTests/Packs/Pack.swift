import Foundation
import ServiceModel

/// The vectors beside the project, whatever is in them. Nothing here knows one by its name.
enum Pack {
    static let folder = URL(fileURLWithPath: ProcessInfo.processInfo.environment["DYSPO_SHARED"] ?? "../shared")
        .appending(path: "packs")

    /// Says loudly that tests are skipped where the data are missing.
    static let isThere: Bool = {
        let found = FileManager.default.fileExists(atPath: folder.path)
        if !found { print("SKIPPED: no packs in \(folder.path); set DYSPO_SHARED.") }
        return found
    }()

    static func read<Vector: Decodable>(_ path: String, as vector: Vector.Type) throws -> [Vector] {
        try JSONDecoder().decode([Vector].self, from: try Data(contentsOf: folder.appending(path: path)))
    }
}

let warsaw = CompanyCalendar(identifier: "Europe/Warsaw")!

func day(_ text: String) -> Day { Day(iso: text)! }

/// The same numbers each time (Steele, Lea, Flood, "Fast Splittable Pseudorandom Number Generators", 2014).
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }

    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }
}
