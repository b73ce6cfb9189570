import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct LockVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "lock", abstract: "Fix a planned visit's technician and time, or one of them.")

    @Argument(help: "Number, its unpadded tail, or id.")
    var order: String
    @Flag(help: "Fix the technician alone.")
    var technician = false
    @Flag(help: "Fix the time alone.")
    var time = false
    @Flag(help: "Let it go again.")
    var off = false
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let found = try OrderVisit(order, session)
        try session.perform(LockVisit(visit: found.visit.id, lock: lock, basis: found.basis))
        try session.output.answer(try session.record(found.order.id).json)
    }

    private var lock: VisitLock {
        if off { return .none }
        return technician == time ? .both : technician ? .technician : .time
    }
}
