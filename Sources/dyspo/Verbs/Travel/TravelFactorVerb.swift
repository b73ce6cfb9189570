import ArgumentParser
import DeskModel
import Operations
import ServiceModel

struct TravelFactorVerb: DeskVerb {
    static let configuration = CommandConfiguration(
        commandName: "factor", abstract: "Drives of somebody, somewhere or at some hours take longer or shorter.",
        discussion: "Name one of --technician, --region and --hours; without a factor it is taken back.")

    @Argument(help: ArgumentHelp("Such as 1.2 for a fifth longer.", valueName: "factor"))
    var factor: String?
    @Option(help: "Whose drives.")
    var technician: String?
    @Option(help: "Drives in which region.")
    var region: String?
    @Option(help: ArgumentHelp("Drives at which hours, such as 7-9: forecasts and checks alone.", valueName: "hours"))
    var hours: String?
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let number = try factor.map { text in
            guard let number = Double(text.replacing(",", with: ".")), number.isFinite else {
                throw Failure.option("factor", .notANumber(text))
            }
            return number
        }
        try session.report(SetTravelFactor(subject: try subject(session), factor: number))
    }

    private func subject(_ session: Session) throws -> TravelSubject {
        switch (technician, region, hours) {
        case (let name?, nil, nil): return .technician(try session.desk.technician(named: name, .whole).id)
        case (nil, let name?, nil): return .region(try session.desk.region(named: name, .whole).id)
        case (nil, nil, let text?):
            // 7-9 means from seven to nine o'clock: the hours 7 and 8; 22-6 goes over midnight.
            let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { part in
                Int(part.hasSuffix(":00") ? part.dropLast(3) : part[...])
            }
            guard (1...2).contains(parts.count), let first = parts[0], let end = parts.count == 1 ? first : parts[1]
            else { throw Failure.option("--hours", .notANumber(text)) }
            guard (0...23).contains(first) else {
                throw Failure.option("--hours", .outOfRange(value: first, allowed: 0...23))
            }
            if parts.count == 1 { return .hours(first...first) }
            guard (0...24).contains(end) else {
                throw Failure.option("--hours", .outOfRange(value: end, allowed: 0...24))
            }
            guard first != end else { throw Failure.option("--hours", .windowEndsBeforeItBegins) }
            return .hours(first...(end > first ? end - 1 : end + 23))
        default:
            throw Failure.usage(
                english: "Name one of --technician, --region and --hours.",
                polish: "Podaj jedno z: --technician, --region, --hours.")
        }
    }
}
