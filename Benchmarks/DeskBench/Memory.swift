import Foundation

/// The memory of this process as Linux counts it.
enum Memory {
    /// The most that was ever resident, in MiB; `nil` where the system does not say.
    static var mostResident: Int? { read("VmHWM:") }

    private static func read(_ name: String) -> Int? {
        guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
            let line = status.split(separator: "\n").first(where: { $0.hasPrefix(name) }),
            let kibibytes = line.split(separator: " ").compactMap({ Int($0) }).first
        else { return nil }
        return kibibytes / 1024
    }
}
