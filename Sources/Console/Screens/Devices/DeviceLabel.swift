import DeskModel
import ServiceModel
import TermCanvas

/// The label of a device on the screen.
extension ConsoleState {
    /// Asks for the label of the device that is meant.
    mutating func askForLabel() -> [Effect] {
        guard let device = meantDevice?.id else { return [] }
        deviceMemory.label = wish(for: device)
        return [.ask(.devices(.label(device)))]
    }

    /// Shows a label that was asked for, unless the person has done something else since.
    mutating func show(_ sticker: DeviceSticker) {
        let wanted = granted(deviceMemory.label)
        deviceMemory.label = nil
        guard overlay == nil, wanted == sticker.device else { return }
        overlay = .label(sticker, top: 0)
        status.say(
            language(
                "Its number as a QR code; dyspo device label prints it as a sticker.",
                "Numer jako kod QR; dyspo device label drukuje naklejkę."))
    }

    func labelBox(_ sticker: DeviceSticker, top: Int) -> Popup {
        let width = SafeText.width(sticker.lines.first ?? "")
        let name = meantDevice.map { "\($0.name) \($0.serial)" } ?? ""
        return Popup(
            title: SafeText.truncated(name, to: max(1, width - 2)),
            lines: sticker.lines.map { [Span($0, .label)] }, top: top,
            columns: min(layout.body.columns, width + 4))
    }
}
