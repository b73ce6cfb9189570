import ArgumentParser
import DeskModel
import Foundation
import Interchange
import Labels
import Operations
import ServiceModel

struct DeviceLabelVerb: DeskVerb, StoreLeaving {
    static let configuration = CommandConfiguration(
        commandName: "label", abstract: "A QR code for a sticker: the device's number.",
        discussion:
            "The number, which is the device's id, names it in every verb. A file whose name ends in .svg gets the picture."
    )

    @Argument(help: "Name, part of it, serial number or id.")
    var device: String
    @Option(help: "At which site, where several have the name.")
    var site: String?
    @Flag(help: "As a picture (SVG) with name, serial number and site.")
    var svg = false
    @Option(name: .shortAndLong, help: ArgumentHelp("Into this file.", valueName: "file"))
    var output: String?
    @OptionGroup var shared: SharedOptions

    func run(in session: Session) throws {
        let place = try site.map { try session.desk.site(named: $0).id }
        let asset = try session.desk.asset(named: device, at: place)
        let text = asset.id.description
        let code = try encoded(text)
        let drawn = isPicture ? try picture(of: asset, code, session) : blocks(code, session)
        guard let output, output != "-" else {
            if session.output.isJSON {
                return try session.output.answer(["device": "\(asset.id)", "text": .text(text), "label": .text(drawn)])
            }
            return isPicture
                ? try session.output.document(drawn) : try session.output.styled(drawn.components(separatedBy: "\n"))
        }
        try UserFile.write(Data(drawn.utf8), to: output)
        session.output.message(session.language("Written: \(output).", "Zapisano: \(output)."))
        try session.output.answer(["device": "\(asset.id)", "text": .text(text), "file": .text(output)])
    }

    /// A file that is called `.svg` is one.
    private var isPicture: Bool { svg || (output ?? "").lowercased().hasSuffix(".svg") }

    private func encoded(_ text: String) throws -> QRCode {
        do {
            return try QRCode(text)
        } catch {
            throw Failure.refused(english: error.sentence(.english), polish: error.sentence(.polish))
        }
    }

    private func picture(of asset: Asset, _ code: QRCode, _ session: Session) throws -> String {
        let name = [asset.name, asset.model].filter { !$0.isEmpty }.joined(separator: " ")
        return DeviceLabel(
            code: code, name: name, serial: asset.serial, site: try session.desk.site(asset.site).name
        ).svg()
    }

    /// A terminal gets both colours, so that the code is dark on light whatever the terminal's ground is.
    private func blocks(_ code: QRCode, _ session: Session) -> String {
        let lines = QRDrawing(code).halfBlocks
        guard session.output.isTerminal, output == nil || output == "-" else { return lines.joined(separator: "\n") }
        return lines.map { "\u{1B}[30;47m\($0)\u{1B}[m" }.joined(separator: "\n")
    }
}
