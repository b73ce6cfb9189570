import DeskModel
import ServiceModel
import TermCanvas

/// Dragging is moving: the pick-up, the prices and the drop are those of the keys.
extension ConsoleState {
    mutating func dragged(to point: Point) -> [Effect] {
        guard let grip else { return [] }
        if grip.isDragging {
            // Another desk may have taken the order out of the hand.
            if moving == nil { self.grip = nil } else { follow(point) }
            return []
        }
        guard moving == nil, shown.picksUp(grip.target), target(at: point) != grip.target else { return [] }
        guard grip.wasUnderCursor else {
            self.grip = nil
            status.say(language("Chosen. Press it again and drag to move it.", "Wybrane. Naciśnij ponownie i ciągnij."))
            return []
        }
        let effects = run("order.move")
        guard moving != nil else {
            self.grip = nil
            return effects
        }
        self.grip?.isDragging = true
        holdWhereItWasPressed(grip)
        follow(point)
        return effects
    }

    private mutating func follow(_ point: Point) {
        if moving?.writing == nil { shown.follow(point, &self) }
    }
}
