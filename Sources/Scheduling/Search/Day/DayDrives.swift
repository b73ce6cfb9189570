/// The drives between the places of a day search, by where they begin and by where they end.
struct DayDrives {
    let places: Int
    /// Row-major, 65,535 where there is no way.
    let out: Column<UInt16>
    /// The drive from `a` to a job's place `b` is at `b * toStride + a * fromStride`: a job that is tried between many
    /// stops finds the drives to it beside each other, as it finds those from it.
    let inward: Column<UInt16>
    let toStride, fromStride: Int

    /// Maximum number of places for which the drives are held a second time, by job.
    static let mostTwice = 8192

    /// Where all drives between jobs take as long there and back, one table serves both ways. Drives from where shifts begin
    /// may differ: nobody looks for them in `inward`.
    init(_ out: Column<UInt16>, places: Int, jobs: [Int32], in arena: Arena, mostTwice: Int = mostTwice) {
        self.places = places
        self.out = out
        let isSame = Self.isSymmetric(out, places, Set(jobs).map(Int.init).sorted())
        if isSame {
            (inward, toStride, fromStride) = (out, places, 1)
        } else if places <= mostTwice {
            (inward, toStride, fromStride) = (Self.turned(out, places, arena), places, 1)
        } else {
            (inward, toStride, fromStride) = (out, 1, places)
        }
    }

    /// In squares that fit the nearest memory.
    private static func isSymmetric(_ table: Column<UInt16>, _ places: Int, _ jobs: [Int]) -> Bool {
        let side = 64
        for top in stride(from: 0, to: jobs.count, by: side) {
            for left in stride(from: 0, through: top, by: side) {
                for a in jobs[top..<min(top + side, jobs.count)] {
                    for b in jobs[left..<min(left + side, jobs.count)]
                    where table[a &* places &+ b] != table[b &* places &+ a] { return false }
                }
            }
        }
        return true
    }

    private static func turned(
        _ table: Column<UInt16>, _ places: Int, _ arena: Arena
    ) -> Column<UInt16> {
        let result = arena.allocate(places * places, UInt16.max)
        let side = 64
        for top in stride(from: 0, to: places, by: side) {
            for left in stride(from: 0, to: places, by: side) {
                for a in top..<min(top + side, places) {
                    for b in left..<min(left + side, places) { result[b &* places &+ a] = table[a &* places &+ b] }
                }
            }
        }
        return result
    }
}
