import DeskModel
import Geography
import ServiceModel
import Storage

/// What days hold of visits of several people.
extension DaySheets {
    /// What a crew lacks as a whole, told where its leader has it: people, a skill, somebody who is there.
    func crew(of visit: Visit, _ technician: Technician) -> [Breach] {
        guard visit.isForCrew, let placement = visit.placement, placement.leader == technician.id else { return [] }
        var breaches: [Breach] = []
        if visit.crewSize > placement.assignments.count { breaches.append(.intake(.crew(needs: visit.crewSize))) }
        let people = placement.assignments.compactMap { one in
            one.technician == technician.id
                ? technician : snapshot.technicians.first { $0.id == one.technician }
        }
        // Where not all of them were read, nothing is known of what they hold.
        if people.count == placement.assignments.count {
            let missing = visit.skillsOfCrew.filter { asked in
                !people.contains { $0.holds(asked, on: placement.day) }
            }
            if !missing.isEmpty { breaches.append(.crews(.lacks(missing.map(code)))) }
        }
        return breaches + people.dropFirst().filter { isAway($0, placement) }.map { .crews(.memberAway($0.name)) }
    }

    private func isAway(_ member: Technician, _ placement: Placement) -> Bool {
        if !member.isActive { return true }
        let absences = snapshot.absences[member.id] ?? []
        return absences.contains { $0.start < placement.end && placement.start < $0.end }
            || snapshot.shifts[CellKey(member.id, placement.day)] == nil
    }

    func code(of asked: SkillRequirement) -> String {
        snapshot.skills.first { $0.id == asked.skill }?.code ?? "?"
    }

    /// Whoever comes from and goes on to where the leader does drives with the leader: the time is both theirs, the drive is
    /// counted once.
    func ride(_ sheet: inout DaySheet, _ stops: [BoardVisit], _ technician: Technician) {
        guard sheet.stops.count == stops.count else { return }
        for (index, stop) in stops.enumerated() {
            guard let leader = leader(of: stop, except: technician) else { continue }
            let before = index == 0 ? nil : stops[index - 1].visit.id
            guard isSame(before, at: -1, of: stop, leader, technician) else { continue }
            sheet.stops[index].rides = true
            sheet.ridden += sheet.stops[index].drive
        }
        guard let last = stops.last, let leader = leader(of: last, except: technician),
            isSame(nil, at: 1, of: last, leader, technician), let way = sheet.wayHome
        else { return }
        sheet.ridesHome = true
        sheet.ridden += snapshot.travel.drive(seconds: way.seconds, isHome: true)
    }

    /// Who leads, where that is somebody else.
    private func leader(of stop: BoardVisit, except technician: Technician) -> Technician? {
        guard let placement = stop.visit.placement, placement.isCrew, placement.leader != technician.id else {
            return nil
        }
        return snapshot.technicians.first { $0.id == placement.leader }
    }

    /// Whether the stop beside a visit is the same for both: the same visit, or the same home.
    private func isSame(
        _ own: Visit.ID?, at step: Int, of stop: BoardVisit, _ leader: Technician, _ technician: Technician
    ) -> Bool {
        guard let placement = stop.visit.placement,
            let route = snapshot.routes[CellKey(leader.id, placement.day)],
            let index = route.firstIndex(of: stop.visit.id)
        else { return false }
        let other = route.indices.contains(index + step) ? route[index + step] : nil
        return other == own && (own != nil || leader.home == technician.home)
    }
}
