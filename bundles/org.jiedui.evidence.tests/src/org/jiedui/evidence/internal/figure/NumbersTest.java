/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.jiedui.evidence.figure.Figure;
import org.jiedui.evidence.fixture.Engine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How numbers, units and what restricts them are read. */
class NumbersTest {

	private final Engine engine = new Engine();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			全年拨付资金1.25亿元。            | 1.25亿元    | 125000000 | CNY    | exact
			共帮销农产品3500多万元。          | 3500多万元  | 35000000  | CNY    | more
			投入2900余万元建设大棚。          | 2900余万元  | 29000000  | CNY    | more
			捐赠图书15,000册。                | 15,000册    | 15000     | 册     | exact
			提供岗位15000多个。               | 15000多个   | 15000     | 个     | more
			培训技术人员600余人(次)。         | 600余人(次) | 600       | 人(次) | more
			培训技术人员600余人（次）。       | 600余人（次）| 600      | 人(次) | more
			培训农户1200余人次。              | 1200余人次  | 1200      | 人次   | more
			引进企业近10家。                  | 近10家      | 10        | 家     | nearly
			展出作品近百件。                  | 近百件      | 100       | 件     | nearly
			吸引游客上千人次。                | 上千人次    | 1000      | 人次   | about
			每年开展活动不少于2场。           | 不少于2场   | 2         | 场     | atLeast
			捐赠价值万余元的物资。            | 万余元      | 10000     | CNY    | more
			惠及群众百余名。                  | 百余名      | 100       | 名     | more
			举办培训班十余期。                | 十余期      | 10        | 期     | more
			帮助三百二十户搬迁。              | 三百二十户  | 320       | 户     | exact
			新建大棚二十五个。                | 二十五个    | 25        | 个     | exact
			占地138.5亩。                     | 138.5亩     | 138.5     | 亩     | exact
			园区起步区6.18平方公里。          | 6.18平方公里| 6.18      | 平方公里 | exact
			覆盖率达百分之九十五。            | 百分之九十五| 95        | %      | exact
			就业率达到98.7%。                 | 98.7%       | 98.7      | %      | exact
			受益群众5.2万人次。               | 5.2万人次   | 52000     | 人次   | exact
			栽种茶苗约30万株。                | 约30万株    | 300000    | 株     | about
			年出栏肉牛2000头以上。            | 2000头以上  | 2000      | 头     | atLeast
			村集体收入30万元左右。            | 30万元左右  | 300000    | CNY    | about
			消费帮扶金额突破2亿元。           | 突破2亿元   | 200000000 | CNY    | more
			协作资金不足500万元。             | 不足500万元 | 5000000   | CNY    | less
			惠及400余村民。                   | 400余村民   | 400       | 人     | more
			覆盖全县9乡镇。                   | 9乡镇       | 9         | 个     | exact
			提供帮扶资金60万。                | 60万        | 600000    | CNY    | exact
			公益岗位安置3千人。               | 3千人       | 3000      | 人     | exact
			管网总长12千米。                  | 12千米      | 12        | 公里   | exact
			""")
	void areReadAsWritten(String sentence, String text, String value, String unit, String qualifier) {
		Figure figure = engine.figure(sentence);
		assertThat(figure.text()).isEqualTo(text);
		assertThat(figure.value().toPlainString()).isEqualTo(value);
		assertThat(figure.unit()).isEqualTo(unit);
		assertThat(figure.qualifier().code()).isEqualTo(qualifier);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			每户增收3000-5000元。      | 3000 | 5000
			每村安排20—30万元资金。    | 200000 | 300000
			每班派出两三名教师。       | 2 | 3
			每次培训三四十人。         | 30 | 40
			每批选派3至5名医生。       | 3 | 5
			""")
	void rangesHaveTwoEnds(String sentence, String low, String high) {
		Figure figure = engine.figure(sentence);
		assertThat(figure.value().toPlainString()).isEqualTo(low);
		assertThat(figure.high().toPlainString()).isEqualTo(high);
	}

	@ParameterizedTest
	@ValueSource(strings = { "12月4日，队员到达。", "时间是2023-12-07 15:58:54。", "据2022年报道。", "第十五届农博会开幕。", "“十四五”规划收官。",
			"党的十九届四中全会召开。", "热线电话0717-5919582。", "咨询手机13812345678。", "沿G318前行。", "建设5G基站。", "请见川府发〔2021〕12号文件。", "第二批干部到岗。",
			"版本1.2.3上线。", "他十分感动。", "千方百计促就业。", "一是抓产业，二是抓就业。", "两地干部座谈。", "一对一帮扶。", "11月15-17日举行。", "上午9时30分开始。", "每一个孩子都收到礼物。",
			"推动一二三产业融合。", "邮编：430000", "三级医院帮带。", "20世纪90年代建成。", "国道旁的28号楼。", "对口支援工作开展以来。", "四川和三亚签约。" })
	void whatIsNoQuantityIsNoFigure(String sentence) {
		assertThat(engine.figures(sentence)).filteredOn(Figure::isResult).isEmpty();
	}
}
