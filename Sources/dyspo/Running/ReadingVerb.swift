/// A verb that only reads: it can be asked as things stood at another time.
protocol ReadingVerb: DeskVerb, StoreLeaving {
    var past: PastOption { get }
}
