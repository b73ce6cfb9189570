import ServiceModel
import TermCanvas

extension ConsoleState {
    /// Finds what a key means here and does it, or says why it cannot be done.
    mutating func press(_ key: Key) -> [Effect] {
        lastCommand = nil
        if layout.isTooSmall {
            return key == .character("q") || key == .control("c") ? [.quit] : []
        }
        let isAfterG = if case .whichKey = overlay { true } else { false }
        if isAfterG {
            overlay = nil
            if key == .escape { return [] }
        } else if let effects = pressInOverlay(key) {
            return effects
        }
        forgetRemarks()
        guard let command = commands.command(for: KeySequence(key, isAfterG: isAfterG), in: place) else {
            let name = (isAfterG ? "g" : "") + key.description
            status.say(
                language(
                    "\(name) does nothing here. ? shows all keys.", "\(name) nic tu nie robi. ? pokazuje klawisze."))
            return []
        }
        return run(command, key)
    }

    /// Does it, or says why it cannot be done now.
    mutating func run(_ command: ConsoleCommand, _ key: Key) -> [Effect] {
        lastCommand = command.id
        if let obstacle = command.obstacle(self) {
            status.say("\(command.sentence(language)): \(obstacle(language)).", .warning)
            return []
        }
        return command.run(&self, key)
    }

    /// What was said stays until the next key or click.
    mutating func forgetRemarks() {
        board.flash = nil
        status.message = nil
        status.isNoticeNew = false
        marks.forgetDone()
    }
}
