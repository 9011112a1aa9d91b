/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.source;

import java.util.BitSet;

/** How much a text looks like Chinese that somebody wrote, rather than like bytes in a wrong encoding. */
public final class Sense {

	/** Characters that make up about two fifths of any text of this field, in both scripts. */
	private static final String COMMON = "的一是在了不和有大这主中人上为们地个用工时要动国产以我到他会作来分生对于学下级就年阶义发成部民可出能方进同行面说过度革而多子后自社加小机也经力线本电高量长党得实家定深法表着水理化争现所二起政三好十战无农使性前等"
			+ "反体合斗路图把结第里正新开论之物从当两些还天资事队批应形想制心样都向变关点育重其思与间内去因件日利相由压员气业代全组数果期导平各基或月然如应县区市镇乡村扶帮协作万元项目目标脱贫困"
			+ "這為們個時動國產會來對於學級義發進後機經線電黨實長現資還間點體與關從農縣區鎮鄉幫協萬項業";
	private static final BitSet SET = new BitSet();

	static {
		COMMON.chars().forEach(SET::set);
	}

	private Sense() {
	}

	/** The share of common characters among the Chinese ones, less what shows that something is wrong. Higher is better. */
	public static double of(CharSequence text) {
		int chinese = 0;
		int common = 0;
		int wrong = 0;
		for (int index = 0; index < text.length(); index++) {
			char each = text.charAt(index);
			if (each >= '\u4E00' && each <= '\u9FFF') {
				chinese++;
				common += SET.get(each) ? 1 : 0;
			} else if (isWrong(each)) {
				wrong++;
			}
		}
		double share = chinese == 0 ? 0 : (double) common / chinese;
		return share - 4.0 * wrong / Math.max(1, text.length());
	}

	/** Whether a character has no place in a text: a replacement, one for private use, a control. */
	public static boolean isWrong(char each) {
		return each == '\uFFFD' || each >= '\uE000' && each <= '\uF8FF' || each >= '\u0080' && each <= '\u009F'
				|| each < ' ' && each != '\n' && each != '\r' && each != '\t' && each != '\f';
	}
}
