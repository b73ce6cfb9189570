import Glibc

/// Who holds a lease: a process, and a number of its own, since others may get its number.
enum JobOwner {
    static func fresh() -> String { "\(getpid())-\(UInt64.random(in: 0...UInt64.max))" }
}
