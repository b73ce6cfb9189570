import ArgumentParser
import DeskModel
import Operations
import ServiceModel

struct TravelLegVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "leg", abstract: "Enter or remove a drive that somebody knows better.",
        discussion: "It goes before road engine and estimate. The way back takes as long, unless --one-way.")

    @Argument(help: "A site, home:NAME for a technician's home, or LATITUDE,LONGITUDE.")
    var from: String
    @Argument(help: "A site, home:NAME for a technician's home, or LATITUDE,LONGITUDE.")
    var to: String
    @Option(help: "How long it takes, without parking.")
    var minutes: Int?
    @Option(help: ArgumentHelp("How far it is by road (else as estimated).", valueName: "km"))
    var km: Double?
    @Flag(help: "Only there, not back.")
    var oneWay = false
    @Flag(help: "Forget the drive.")
    var remove = false
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        guard remove == (minutes == nil), !remove || km == nil else {
            throw Failure.usage(
                english: "Give --minutes, or --remove alone.", polish: "Podaj --minutes albo samo --remove.")
        }
        if let km, !(0...5000).contains(km) {
            throw Failure.option("--km", .factorOutOfRange(km, allowed: 0...5000))
        }
        let start = try session.desk.legEnd(named: from, .whole)
        let end = try session.desk.legEnd(named: to, .whole)
        if let minutes {
            try session.report(
                EnterLeg(
                    from: start, to: end, minutes: minutes, metres: km.map { Int(($0 * 1000).rounded()) },
                    bothWays: !oneWay))
        } else {
            try session.report(RemoveLeg(from: start, to: end, bothWays: !oneWay))
        }
    }
}
