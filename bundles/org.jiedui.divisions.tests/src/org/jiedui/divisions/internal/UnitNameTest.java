/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.divisions.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Villages are called as people call them. */
class UnitNameTest {

	@ParameterizedTest
	@CsvSource({ "和平村委会,和平村", "楼梓庄村村委会,楼梓庄村", "牌坊村村民委员会,牌坊村", "小红门村民委员会,小红门村", "多福巷社区居委会,多福巷社区",
			"月河社区居民委员会,月河社区", "新兴里居委会,新兴里居委会", "四道口居民委员会,四道口居民委员会", "太平桥村,太平桥村", "张浦镇,张浦镇" })
	void theCommitteeIsLeftOut(String written, String called) {
		assertThat(UnitName.of(written)).isEqualTo(called);
	}

	@ParameterizedTest
	@CsvSource({ "多福巷社区居委会,true", "新兴里居委会,true", "机场工作区社区,true", "和平村委会,false" })
	void communitiesAreTold(String written, boolean community) {
		assertThat(UnitName.isCommunity(written)).isEqualTo(community);
	}
}
