/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.figure;

import java.util.List;

import org.jiedui.evidence.figure.Qualifier;

/** The words before and behind a number that restrict it. */
final class QualifierWords {

	/**
	 * A word.
	 *
	 * @param text the characters
	 * @param meaning what it makes of the number
	 * @param notBehind characters behind which it is part of another word: 最近, 签约
	 */
	record Word(String text, Qualifier meaning, String notBehind) {
	}

	private static final List<Word> BEFORE = List.of(new Word("不少于", Qualifier.AT_LEAST, ""), new Word("不低于", Qualifier.AT_LEAST, ""),
			new Word("至少", Qualifier.AT_LEAST, ""), new Word("不超过", Qualifier.AT_MOST, ""), new Word("不高于", Qualifier.AT_MOST, ""),
			new Word("不多于", Qualifier.AT_MOST, ""), new Word("至多", Qualifier.AT_MOST, ""), new Word("最多", Qualifier.AT_MOST, ""),
			new Word("不足", Qualifier.LESS, ""), new Word("不到", Qualifier.LESS, ""), new Word("未达", Qualifier.LESS, ""),
			new Word("超过", Qualifier.MORE, "不"), new Word("突破", Qualifier.MORE, ""), new Word("超出", Qualifier.MORE, ""),
			new Word("大约", Qualifier.ABOUT, ""), new Word("大概", Qualifier.ABOUT, ""), new Word("约为", Qualifier.ABOUT, ""),
			new Word("约合", Qualifier.ABOUT, ""), new Word("将近", Qualifier.NEARLY, ""), new Word("接近", Qualifier.NEARLY, ""),
			new Word("逾", Qualifier.MORE, ""), new Word("超", Qualifier.MORE, "高"), new Word("约", Qualifier.ABOUT, "签契合节制特预邀大公"),
			new Word("近", Qualifier.NEARLY, "最附临邻靠就远新亲贴"), new Word("上", Qualifier.ABOUT, "以之早晚线网会路地身海加"));

	private static final List<Word> BEHIND = List.of(new Word("期及以上", Qualifier.AT_LEAST, ""), new Word("及以上", Qualifier.AT_LEAST, ""),
			new Word("以上", Qualifier.AT_LEAST, ""), new Word("以下", Qualifier.AT_MOST, ""), new Word("以内", Qualifier.AT_MOST, ""),
			new Word("之内", Qualifier.AT_MOST, ""), new Word("左右", Qualifier.ABOUT, ""), new Word("上下", Qualifier.ABOUT, ""));

	/** The word that ends at a place, or null. */
	Word before(CharSequence text, int end, int from) {
		for (Word each : BEFORE) {
			int start = end - each.text().length();
			if (start >= from && text.subSequence(start, end).toString().equals(each.text())
					&& (start == from || each.notBehind().indexOf(text.charAt(start - 1)) < 0)) {
				return each;
			}
		}
		return null;
	}

	/** The word that begins at a place, or null. */
	Word behind(CharSequence text, int start, int limit) {
		for (Word each : BEHIND) {
			int end = start + each.text().length();
			if (end <= limit && text.subSequence(start, end).toString().equals(each.text())) {
				return each;
			}
		}
		return null;
	}
}
