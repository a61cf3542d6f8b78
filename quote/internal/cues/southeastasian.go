package cues

// Vietnamese separates syllables: verbs of two are phrases here.
var vietnamese = list{
	verbs:     `nói viết hỏi đáp kể`,
	from:      `theo; theo lời`,
	by:        `cho biết; cho rằng; cho hay; tuyên bố; khẳng định; nhấn mạnh; phát biểu; trả lời; chia sẻ; thông báo; giải thích; cảnh báo; bác bỏ; thừa nhận; chỉ trích; lên án; bình luận; nêu rõ; nói rằng; nói thêm`,
	pronouns:  `ông bà anh chị họ ông ấy bà ấy tôi chúng`,
	functions: `và là của có không được cho trong với này đó đã đang sẽ các những một để từ khi về như cũng tại trên vào ra bị do nhưng hay hoặc nếu thì mà rất còn chỉ đến sau trước giữa hôm nay qua`,
	naming:    `gọi là tên mang cuốn phim từ thuật ngữ`,
}

var thai = list{
	verbs: `กล่าวว่า กล่าว ระบุว่า ระบุ ยืนยันว่า ยืนยัน ชี้แจงว่า ชี้แจง เปิดเผยว่า เปิดเผย บอกว่า บอก เผยว่า เผย แถลงว่า แถลง ตอบว่า ตอบ ถามว่า ถาม เขียนว่า
		เขียน ย้ำว่า ย้ำ เตือนว่า เตือน โต้ว่า โต้ ปฏิเสธว่า ปฏิเสธ พูดว่า พูด เสริมว่า อธิบายว่า วิจารณ์ว่า ประณามว่า`,
	pronouns:  `เขา เธอ พวกเขา ผม ฉัน เรา`,
	functions: `และ ที่ ใน ของ เป็น ได้ ให้ จะ กับ จาก ว่า แต่ หรือ โดย เมื่อ วันนี้ เมื่อวาน`,
	naming:    `ที่เรียกว่า เรียกว่า ชื่อว่า ฉายา`,
	unspaced:  true,
}

var indonesian = list{
	verbs: `kata ujar ucap ungkap jelas tegas tutur terang tambah lanjut tulis imbuh papar sebut berkata mengatakan menyatakan menyebut
		menyebutkan menegaskan menjelaskan menambahkan mengungkapkan mengklaim menjawab bertanya menulis memperingatkan
		mengakui membantah mengecam mengumumkan menuding melaporkan`,
	from:      `menurut; kata`,
	pronouns:  `dia ia mereka saya kami kita beliau`,
	functions: `dan yang di ke dari untuk pada dengan ini itu adalah tidak akan telah sudah dalam oleh juga sebagai karena atau tetapi namun bahwa saat para tersebut seperti kepada ada bisa masih hari senin selasa rabu kamis jumat sabtu minggu`,
	naming:    `bernama disebut dijuluki berjudul dikenal sebagai istilah kata film buku`,
}
