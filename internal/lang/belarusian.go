package lang

func init() { add(&belarusian) }

var belarusian = Language{
	Tag: "be",

	Negations: `не ні няма нельга ніколі ніхто нікога нічога без`,
}
