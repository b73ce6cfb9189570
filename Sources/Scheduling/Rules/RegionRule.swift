/// A technician works in the regions of that day.
struct RegionRule: Rule {
    func verdict(placing task: Task, on shift: Shift, in problem: Problem) -> Verdict {
        guard let region = task.region, let regions = shift.regions else { return .fits }
        return regions.contains(region) ? .fits : .never(.wrongRegion(region))
    }
}
