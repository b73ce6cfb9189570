import DeskModel
import ServiceModel
import TermCanvas

extension ConsoleState {
    /// Finds what a key means here and does it, or says why it cannot be done.
    mutating func press(_ key: Key) -> [Effect] {
        lastCommand = nil
        if layout.isTooSmall { return pressTooSmall(key) }
        let isAfterG = if case .whichKey = overlay { true } else { false }
        if isAfterG {
            overlay = nil
            if key == .escape { return [] }
        } else if let effects = pressInOverlay(key) {
            return effects
        }
        if !isAfterG { status.said = status.message ?? moving?.remark?(language) }
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
        if refusesDisplaced(command) { return [] }
        if command.changesSelection { closeRange() }
        if let obstacle = command.obstacle(self) {
            refuse(because: obstacle)
            return []
        }
        return command.run(&self, key)
    }

    /// The reason alone: what was asked for is known to whoever pressed the key.
    mutating func refuse(because obstacle: Phrase) {
        status.say(refusal(because: obstacle), .warning)
    }

    /// `Nothing can be taken back.`
    func refusal(because obstacle: Phrase) -> String { obstacle(language).capitalizedFirst + "." }

    /// Nothing is seen but that the screen is too small, and what is asked before leaving.
    private mutating func pressTooSmall(_ key: Key) -> [Effect] {
        if case .ask(let question) = overlay { return press(key, answering: question) }
        return key == .character("q") || key == .control("c") ? quit() : []
    }

    /// What was said stays until the next key or click.
    mutating func forgetRemarks() {
        board.flash = nil
        status.message = nil
        moving?.remark = nil
        marks.forgetDone()
    }
}
