import DeskModel
import Geography
import Scheduling
import ServiceModel
import Storage

/// A way for several people, laid into the day of each to the minute.
struct CrewInsertion {
    struct Part {
        let technician: Technician.ID
        let task: Int
        let shift: Int
        let insertion: Scheduling.Insertion
        /// Comes from and goes on to where the leader does, and so with the leader: the drive is counted once.
        var rides = false
    }

    /// The leader's first.
    let parts: [Part]
    let start: Tick
    /// By how much all of them could begin later.
    let slack: Tick

    var leader: Part { parts[0] }
    var members: [Part] { Array(parts.dropFirst()) }
    var extraTravel: Int { parts.reduce(0) { $0 + ($1.rides ? 0 : $1.insertion.extraTravel) } }
    /// Of all of them, in ticks of travel.
    var cost: Int { parts.reduce(0) { $0 + $1.insertion.cost - ($1.rides ? $1.insertion.extraTravel : 0) } }
    var delays: Tick { parts.reduce(0) { $0 + $1.insertion.delaysOthers } }
}

extension CrewPricing {
    /// The way to the minute; `nil` where somebody cannot begin then after all.
    func insertion(_ way: CrewWay) -> CrewInsertion? {
        guard let leader = part(of: leaderTask, way.leader, at: way.start) else { return nil }
        let members = way.members.compactMap { part(of: memberTask, $0, at: way.start) }
        guard members.count == way.members.count else { return nil }
        let latest = ([way.leader] + way.members).map(\.opening.latest).min()!
        return CrewInsertion(
            parts: [leader] + members.map { riding($0, with: leader) }, start: way.start,
            slack: max(0, latest - way.start))
    }

    private func part(of task: Int, _ seat: CrewSeat, at start: Tick) -> CrewInsertion.Part? {
        let ways = pricing.pricer.insertions(of: task, on: seat.shift, startingAt: start).filter { $0.start == start }
        guard let way = ways.first(where: { $0.position == seat.opening.position }) ?? ways.first else { return nil }
        return CrewInsertion.Part(
            technician: snapshot.technicians[seat.technician].id, task: task, shift: seat.shift, insertion: way)
    }

    private func riding(_ member: CrewInsertion.Part, with leader: CrewInsertion.Part) -> CrewInsertion.Part {
        var member = member
        member.rides = neighbours(of: member) == neighbours(of: leader)
        return member
    }

    /// Where the drives to and from a part begin and end.
    private func neighbours(of part: CrewInsertion.Part) -> [Stand] {
        let order = pricing.pricer.order(after: part.insertion, on: part.shift)
        let home = snapshot.technicians.first { $0.id == part.technician }?.home
        return [part.insertion.position - 1, part.insertion.position + 1].map { index in
            order.indices.contains(index) ? .visit(engine.visits[order[index]]) : .home(home)
        }
    }

    private enum Stand: Hashable {
        case visit(Visit.ID)
        case home(Coordinate?)
    }
}
