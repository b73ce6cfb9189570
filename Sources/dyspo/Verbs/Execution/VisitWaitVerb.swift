import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct VisitWaitVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "wait", abstract: "Let a visit wait for a part until the day on which it is expected.",
        discussion:
            "Nobody can plan it before that day, but by a reason. Where it stands earlier it stays and is marked.")

    @Argument(help: "The order's number, its unpadded tail, or id.")
    var order: String
    @Option(help: "What is awaited.")
    var part: String?
    @Option(help: ArgumentHelp("The day on which it is expected.", valueName: "day"))
    var expected: String?
    @Flag(help: "Nothing is awaited any more.")
    var clear = false
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        guard !clear || part == nil && expected == nil else {
            throw Failure.usage(
                english: "Give --clear alone, or what is awaited and when.",
                polish: "Podaj samo --clear albo na co i do kiedy wizyta czeka.")
        }
        let found = try OrderVisit(order, session)
        var wait: PartWait?
        if !clear {
            guard let part = part ?? found.visit.wait?.part else {
                throw Refusal.desk(.invalid(field: .part, .required))
            }
            guard let expected else { throw Refusal.desk(.invalid(field: .expected, .required)) }
            wait = PartWait(part, expected: try session.day(expected, option: "--expected"))
        }
        try session.perform(AwaitPart(visit: found.visit.id, wait: wait, basis: found.basis))
        try session.output.answer(try session.record(found.order.id).json)
    }
}
