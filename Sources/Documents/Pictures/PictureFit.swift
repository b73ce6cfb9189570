/// The largest size with a picture's proportions that fits a box.
struct PictureFit {
    let width: Double
    let height: Double

    init(_ size: (Int, Int), into box: (width: Double, height: Double)) {
        let scale = min(box.width / Double(size.0), box.height / Double(size.1))
        width = Double(size.0) * scale
        height = Double(size.1) * scale
    }
}
