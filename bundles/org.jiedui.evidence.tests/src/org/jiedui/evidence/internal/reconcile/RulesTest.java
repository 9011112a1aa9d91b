/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.jiedui.core.validation.Severity;
import org.jiedui.evidence.fixture.Engine;
import org.jiedui.evidence.reconcile.Claim;
import org.jiedui.evidence.reconcile.Finding;
import org.jiedui.evidence.spi.FindingRule;
import org.junit.jupiter.api.Test;

/** Each rule: a text that contradicts itself, the figures that are named, and a text that does not. */
class RulesTest {

	private final Engine engine = new Engine();

	private Finding only(FindingRule rule, String text) {
		List<Finding> findings = engine.findings(rule, text);
		assertThat(findings).as(text).hasSize(1);
		return findings.getFirst();
	}

	private static List<String> texts(Finding finding) {
		return finding.claims().stream().map(Claim::text).toList();
	}

	@Test
	void totalInTheWrongUnitIsAnError() {
		Finding finding = only(new UnitOffByTenThousand(), "三年来累计帮助销售农产品6200亿元。\n其中2019年销售农产品1900万元，2020年销售农产品2300万元，2021年销售农产品2500万元。");
		assertThat(finding.severity()).isEqualTo(Severity.ERROR);
		assertThat(texts(finding)).containsExactly("6200亿元", "1900万元", "2300万元", "2500万元");
		assertThat(finding.message()).contains("1900万元 + 2300万元 + 2500万元 = 6700万元");
		assertThat(finding.suggestion()).contains("6200万元");
	}

	@Test
	void totalInTheSameUnitIsNone() {
		assertThat(engine.findings(new UnitOffByTenThousand(), "累计帮助销售农产品6200万元。\n2019年销售农产品1900万元，2020年销售农产品2300万元，2021年销售农产品2500万元。")).isEmpty();
	}

	@Test
	void partsAreNotMoreThanTheTotal() {
		Finding finding = only(new PartsAndTotal(), "全年选派人才60人，其中教师45人、医生25人。");
		assertThat(finding.message()).contains("45人 + 25人 = 70人", "10人");
		assertThat(engine.findings(new PartsAndTotal(), "全年选派人才70人，其中教师45人、医生25人。")).isEmpty();
	}

	@Test
	void twoSnapshotsAreNoConflict() {
		Finding finding = only(new Snapshots(), "截至2021年6月底，累计转移就业830人。\n开展协作以来，累计转移就业912人。");
		assertThat(finding.severity()).isEqualTo(Severity.INFO);
		assertThat(texts(finding)).containsExactly("830人", "912人");
	}

	@Test
	void shareNeedsItsBase() {
		Finding finding = only(new ShareNeedsBase(), "累计投入财政资金2亿元。\n安排资金6000万元用于产业发展，占全部资金的50%。");
		assertThat(texts(finding)).containsExactly("2亿元", "6000万元", "50%");
		assertThat(finding.message()).contains("12000万元", "30%");
		assertThat(engine.findings(new ShareNeedsBase(), "累计投入财政资金2亿元。\n安排资金6000万元用于产业发展，占全部资金的30%。")).isEmpty();
	}

	@Test
	void multipleOfTwoValuesIsAmbiguousOrWrong() {
		assertThat(only(new MultipleAndValues(), "人均收入从5000元增长到15000元，收入翻了2倍。").message()).contains("200%");
		assertThat(only(new MultipleAndValues(), "人均收入从5000元增长到9000元，收入增长3倍。").severity()).isEqualTo(Severity.WARNING);
		assertThat(engine.findings(new MultipleAndValues(), "人均收入从5000元增长到20000元，收入翻了两番。")).isEmpty();
	}

	@Test
	void growthFollowsFromItsValues() {
		assertThat(only(new GrowthAndValues(), "人均纯收入从8000元增长到10000元，增长35%。").message()).contains("25%");
		assertThat(engine.findings(new GrowthAndValues(), "人均纯收入从8000元增长到10000元，增长25%。")).isEmpty();
	}

	@Test
	void funnelIsInOrderAndNotTooThin() {
		ThinFunnel rule = new ThinFunnel(engine.words());
		assertThat(only(rule, "举办招聘会3场，邀请80家企业，提供岗位9000个，达成就业意向200人。").message()).contains("2.2%");
		assertThat(only(rule, "举办招聘会，提供岗位300个，达成就业意向500人。").message()).contains("500人");
		assertThat(engine.findings(rule, "举办招聘会，提供岗位900个，达成就业意向500人，稳定就业200人。")).isEmpty();
	}

	@Test
	void whatIsPrintedTwiceCountsOnce() {
		String body = "全县累计投入帮扶资金4300万元，实施项目21个，受益农户1800户。";
		Finding finding = only(new PrintedTwice(), body + "\n责任编辑：某人\n" + body);
		assertThat(texts(finding)).containsExactly("4300万元", "21个", "1800户");
		assertThat(finding.claims()).allMatch(claim -> claim.figure().isRepetition());
	}

	@Test
	void fundsThatMayOverlapAreTold() {
		assertThat(texts(only(new FundsMayOverlap(), "累计投入财政资金9000万元。\n今年投入资金700万元建设大棚。"))).containsExactly("9000万元", "700万元");
	}

	@Test
	void personsOrTimesIsUndecided() {
		assertThat(texts(only(new PersonsOrTimes(), "互派人才300余人(次)，组织培训300人次。"))).containsExactly("300余人(次)", "300人次");
	}

	@Test
	void datesWithoutYearStayUnknown() {
		Finding finding = only(new DateNeedsAnchor(), "8月，甲镇捐资30万元。");
		assertThat(finding.claims().getFirst().figure().asOf()).isNull();
		assertThat(engine.findings(new DateNeedsAnchor(), "2021年8月，甲镇捐资30万元。")).isEmpty();
	}

	@Test
	void loansAreNoGrants() {
		assertThat(texts(only(new LoanIsNoGrant(), "共争取帮扶资金3亿元，涉及项目30个。\n银行提供5亿元贷款额度。"))).containsExactly("3亿元", "30个", "5亿元");
	}

	@Test
	void dividendAddsUp() {
		String land = "流转土地200亩，栽种茶苗150亩。";
		assertThat(only(new DividendScheme(), "按照“532”分红，50%归贫困户，30%归村集体，20%用于再投入。\n" + land).message()).contains("50亩");
		assertThat(only(new DividendScheme(), "利润分红，50%归贫困户，30%归村集体，30%用于再投入。").severity()).isEqualTo(Severity.WARNING);
	}

	@Test
	void banksAreAtMostTwiceTheRiver() {
		assertThat(only(new BanksAndRiver(), "治理河道500米，新建护坡1300米。").message()).contains("300米");
		assertThat(engine.findings(new BanksAndRiver(), "治理河道500米，新建护坡900米。")).isEmpty();
	}

	@Test
	void smallRules() {
		assertThat(engine.findings(new ShareAboveHundred(), "群众满意度达108%。")).hasSize(1);
		assertThat(engine.findings(new PersonsPerHousehold(), "累计脱贫500户300人。")).hasSize(1);
		assertThat(engine.findings(new FewerBuildingsThanHouseholds(), "大火烧毁房屋5栋20间，受灾9户31人。")).hasSize(1);
		assertThat(engine.findings(new ClaimNeedsYearBefore(), "帮扶资金只增不减。")).hasSize(1);
		assertThat(engine.findings(new YearlyCommitment(), "双方约定每年至少开展活动2次。")).isEmpty();
		assertThat(engine.findings(new YearlyCommitment(), "双方约定每年开展活动不少于2次。")).hasSize(1);
		assertThat(engine.findings(new SameAreaTwice(), "种植猕猴桃120亩、红心果120亩。")).hasSize(1);
		assertThat(engine.findings(new LooksLikeDate(), "累计捐款2022.11万元。")).hasSize(1);
		assertThat(engine.findings(new ListAndCountDiffer(), "重点打造东山村、西山村、南山村、北山村3个村。")).hasSize(1);
		assertThat(engine.findings(new PairingSides(), "甲市5个镇、2个街道与乙县7个乡镇结对全覆盖。")).hasSize(1);
		assertThat(engine.findings(new DonationBases(), "累计捐赠资金500万元。\n累计捐款捐物合计700万元。")).hasSize(1);
	}
}
