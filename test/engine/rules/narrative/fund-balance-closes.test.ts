import { fundBalanceCloses } from "../../../../src/engine/rules/narrative/fund-balance-closes";
import { testRule } from "../test-rule";

testRule(fundBalanceCloses, {
  passes: {
    "a decrease":
      "> 公车经费，年初预算资金3.00万元，年中执行调减1.36万元，实际支出1.64万元，结余结转0.00万元。",
    "nothing spent": "> 智慧矫正建设年初预算95万元，年中执行调减95万元，本年无发生额，结余结转0.00万元。",
    "nothing left": "> 人居环境整治经费年初预算60万元，年中调减5.5万元，实际支出54.5万元，无结余。",
    "last year's rest": "> 防火经费上年结转12万元，本年收入100万元，本年支出105万元，年末结余7万元。",
    "amounts rounded at two decimals":
      "> 护林经费年初预算10.005万元，追加1.14万元，实际支出11.15万元，结余0万元。护林站1.25万元，防火2.35万元。",
  },
  silent: {
    "no rest is told": "> 公车经费年初预算3.00万元，实际支出1.64万元。",
    "what was spent is loosened": "> 公车经费年初预算3.00万元，实际支出近2万元，结余1.00万元。",
  },
  finds: {
    "a rest that is none": [
      "> 一是公共法律服务工作经费，年初预算资金42万元，年中执行调增6.04万元，实际支出48.04万元，结余结转0.16万元^。",
      "公共法律服务工作经费：42.00 + 6.04 − 48.04 = 0.00，结余结转填0.16，差0.16。",
    ],
    "something left where nothing is said to be": [
      "> 人居环境整治经费年初预算60.0万元，年中调减5.5万元，实际支出53.5万元^，年末无结余。",
      "人居环境整治经费：60.0 − 5.5 − 53.5 = 1.0，报告写无结余，差1.0。",
      { severity: "verify" },
    ],
    "income that another reader may count otherwise": [
      "> 防火经费上年结转12.0万元，本年收入100.0万元，本年支出105.0万元，年末结余8.0万元^。",
      "防火经费：12.0 + 100.0 − 105.0 = 7.0，年末结余填8.0，差1.0。",
      { severity: "verify" },
    ],
  },
});
