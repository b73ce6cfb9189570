import ArgumentParser
import DeskModel
import Interchange
import Operations
import ServiceModel

struct DeviceTreeVerb: ReadingVerb {
    static let configuration = CommandConfiguration(
        commandName: "tree", abstract: "Devices of a site, each unit with its modules beneath.")

    @Argument(help: "The site: name, address, part of it, or id.")
    var site: String
    @OptionGroup var past: PastOption
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let place = try session.desk.site(named: site)
        let lines = try session.desk.deviceLines().filter { $0.site.id == place.id }
        session.tellEmpty(lines.isEmpty)
        let records = Dictionary(try DeviceRecord.all(session).map { ($0.asset.id, $0) }) { $1 }
        if session.output.isJSON {
            return try session.output.answer(
                .array(
                    lines.compactMap { line in
                        records[line.asset.id].map { $0.json.with("depth", .number(line.depth)) }
                    }))
        }
        try session.output.line("\(place.name), \(place.address), \(place.town)")
        for line in lines {
            let asset = line.asset
            let words = [asset.name, asset.model, asset.serial, asset.state.name(session.language), asset.place]
            let indent = String(repeating: "  ", count: line.depth + 1)
            try session.output.line(
                "\(indent)\(asset.state.sign) \(words.filter { !$0.isEmpty }.joined(separator: "  "))")
        }
    }
}
