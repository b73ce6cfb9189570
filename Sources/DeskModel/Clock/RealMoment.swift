package import ServiceModel

/// What the computer's own clock says: milliseconds since 1970-01-01T00:00:00Z. A simulated day counts by it how far it has
/// gone; when something happens in a store is a `Timestamp`.
package struct RealMoment: Hashable, Comparable, Sendable {
    package let milliseconds: Int64

    package init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    /// The whole second that it lies in.
    package var second: Timestamp {
        let (second, rest) = milliseconds.quotientAndRemainder(dividingBy: 1000)
        return Timestamp(seconds: rest < 0 ? second - 1 : second)
    }

    package static func < (left: Self, right: Self) -> Bool { left.milliseconds < right.milliseconds }

    package static func + (moment: Self, milliseconds: Int64) -> Self {
        RealMoment(milliseconds: moment.milliseconds + milliseconds)
    }

    /// Milliseconds from `earlier` to this moment; negative when it is in fact later.
    package func since(_ earlier: RealMoment) -> Int64 { milliseconds - earlier.milliseconds }
}
