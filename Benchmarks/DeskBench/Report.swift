import Foundation

/// One line of the answer.
struct Measurement: Encodable {
    var name: String
    var unit: String
    var rounds: Int
    var median: Double
    var p99: Double
    var worst: Double

    init(_ name: String, _ samples: Samples) {
        self.name = name
        unit = "ms"
        rounds = samples.milliseconds.count
        median = samples.median
        p99 = samples.percentile(99)
        worst = samples.worst
    }

    /// A figure that was read once.
    init(_ name: String, _ value: Int, unit: String) {
        self.name = name
        self.unit = unit
        rounds = 1
        (median, p99, worst) = (Double(value), Double(value), Double(value))
    }
}

/// The answer as a table for people or as JSON for scripts.
struct Report: Encodable {
    var company: String
    var measurements: [Measurement]

    func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }

    func table() -> String {
        let head = Self.line("", "rounds", "median", "p99", "worst")
        let lines = measurements.map { line -> String in
            guard line.unit == "ms" else {
                return Self.line(line.name, "", "\(Int(line.median)) \(line.unit)", "", "")
            }
            return Self.line(
                line.name, String(line.rounds), Self.number(line.median), Self.number(line.p99),
                Self.number(line.worst))
        }
        return ([company, head] + lines).joined(separator: "\n")
    }

    private static func line(_ name: String, _ columns: String...) -> String {
        let name = name + String(repeating: " ", count: max(0, 52 - name.count))
        return name + columns.map { String(repeating: " ", count: max(1, 12 - $0.count)) + $0 }.joined()
    }

    private static func number(_ milliseconds: Double) -> String {
        String(format: milliseconds < 10 ? "%.3f" : "%.1f", milliseconds) + " ms"
    }
}
