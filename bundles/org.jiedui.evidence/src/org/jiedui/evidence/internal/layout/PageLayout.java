/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jiedui.evidence.internal.words.Phrases;
import org.jiedui.evidence.internal.words.Words;
import org.jiedui.evidence.source.Passage;
import org.jiedui.evidence.source.PassageRole;
import org.jiedui.evidence.source.Reading;
import org.jiedui.evidence.spi.Extract.Aside;
import org.jiedui.evidence.spi.WordList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells what is text from what a page has around it. For any thread. */
@Component(service = PageLayout.class)
public final class PageLayout {

	private static final int LINK = 60;

	private final Phrases line;
	private final Pattern section;

	/** @param words what pages have around their text */
	@Activate
	public PageLayout(@Reference Words words) {
		line = new Phrases(words.block(WordList.FURNITURE, "line"));
		section = words.pattern(WordList.FURNITURE, "section");
	}

	/**
	 * Lays a text out.
	 *
	 * @param aside what the form of the file says is no text, in order
	 */
	public Layout of(Reading reading, List<Aside> aside) {
		List<Line> lines = new Lines().of(reading.text());
		SiteName site = SiteName.of(lines);
		Repetitions repetitions = new Repetitions();
		List<Passage> passages = new ArrayList<>(lines.size());
		boolean inSection = false;
		int next = 0;
		for (Line each : lines) {
			while (next < aside.size() && aside.get(next).end() <= each.start()) {
				next++;
			}
			boolean beside = next < aside.size() && aside.get(next).start() <= each.start();
			inSection = inSection && !each.isProse() || each.text().length() < LINK && section.matcher(each.text()).matches();
			boolean furniture = beside || inSection || site.isIn(each) || each.text().length() < LINK * 4 && line.isIn(each.head());
			int index = passages.size();
			passages.add(new Passage(index, each.start(), each.end(), furniture ? PassageRole.FURNITURE : PassageRole.BODY,
					furniture ? -1 : repetitions.first(each.text(), index)));
		}
		return new Layout(passages);
	}
}
