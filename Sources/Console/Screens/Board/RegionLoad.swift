import DeskModel

/// The capacity of a region on one day: its technicians' sheets added up.
struct RegionLoad: Hashable, Sendable {
    var visits = 0
    /// Technicians with a shift.
    var present = 0
    /// Seconds.
    var capacity = 0
    /// What is still ahead and what was from the start.
    var free = 0
    var unused = 0
    var overtime = 0

    var loadPercent: Int { capacity == 0 ? 0 : (capacity - unused + overtime) * 100 / capacity }

    mutating func add(_ sheet: DaySheet) {
        visits += sheet.stops.count
        present += sheet.shifts.isEmpty ? 0 : 1
        capacity += sheet.capacity
        free += sheet.free
        unused += sheet.unused
        overtime += sheet.overtime
    }

    /// Takes away what was added with a sheet.
    mutating func remove(_ sheet: DaySheet) {
        visits -= sheet.stops.count
        present -= sheet.shifts.isEmpty ? 0 : 1
        capacity -= sheet.capacity
        free -= sheet.free
        unused -= sheet.unused
        overtime -= sheet.overtime
    }

    static func all(of view: DeskView) -> [RegionLoadKey: RegionLoad] {
        var loads: [RegionLoadKey: RegionLoad] = [:]
        for technician in view.technicians {
            for day in view.days {
                guard let sheet = view.sheets[CellKey(technician.id, day)] else { continue }
                loads[RegionLoadKey(region: technician.region, day: day), default: RegionLoad()].add(sheet)
            }
        }
        return loads
    }
}
