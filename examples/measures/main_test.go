package main

import (
	"fmt"
	"os"
)

func Example() {
	if err := run(os.Stdout, "", "ZHAO Guangzong", "2024-06-01"); err != nil {
		fmt.Println(err)
	}
	// Output:
	// 2024-03-25[Europe/London]  sanction of United Kingdom against Wuhan Xiaoruizhi Science and Technology Company, Limited, Zhao Guangzong, Ni Gaobin
	// 	under Cyber (Sanctions) (EU Exit) Regulations 2020, S.I. 2020/597
	// 	under Sanctions and Anti-Money Laundering Act 2018
	// 	puts it down to a state: yes
	// 2024-03-25[America/New_York]  indictment of United States against Ni Gaobin, Weng Ming, Cheng Feng, Peng Yaowen, Sun Xiaohui, Xiong Wang, Zhao Guangzong
	// 	puts it down to a state: no
	// 2024-03-25[America/New_York]  reward of United States against APT31, Ni Gaobin, Weng Ming, Cheng Feng, Peng Yaowen, Sun Xiaohui, Xiong Wang, Zhao Guangzong
	// 	under CFAA
	// 	puts it down to a state: no
	// 2024-03-25[America/New_York]  sanction of United States against Wuhan Xiaoruizhi Science and Technology Company, Limited, Zhao Guangzong, Ni Gaobin
	// 	under E.O. 13694 as amended by E.O. 13757
	// 	puts it down to a state: yes
}

func Example_unknown() {
	fmt.Println(run(os.Stdout, "", "Grey Heron", ""))
	// Output:
	// nobody in 2024-us-uk-nz is called "Grey Heron"
}
