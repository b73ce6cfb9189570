/// An A4 page, upright: where what stands. Points.
struct PageFrame: Hashable {
    let width = 595.276
    let height = 841.890
    let left = 45.0
    let right = 45.0
    /// Of what is read, on the first page and on the others, which have a running head.
    let firstTop = 38.0
    let nextTop = 66.0
    let bottom = 62.0

    var textWidth: Double { width - left - right }
    var textRight: Double { width - right }
    var lowest: Double { height - bottom }

    func top(ofPage index: Int) -> Double { index == 0 ? firstTop : nextTop }
}
