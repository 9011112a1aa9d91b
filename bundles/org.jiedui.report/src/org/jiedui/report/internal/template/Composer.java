/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.report.internal.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.OperationCanceledException;
import org.jiedui.report.ReportOrder;
import org.jiedui.report.internal.Texts;
import org.jiedui.report.internal.section.MetricsSection;
import org.jiedui.report.spi.ReportSection;
import org.jiedui.report.spi.SectionRequest;
import org.jiedui.report.spi.TemplateException;
import org.jiedui.report.tree.Block;
import org.jiedui.report.tree.Document;
import org.jiedui.report.tree.Paragraph;
import org.jiedui.report.tree.Section;
import org.slf4j.LoggerFactory;

/** Makes the document of a template. For one thread, once. */
public final class Composer {

	private final Template template;
	private final ReportOrder order;
	private final Map<String, ReportSection> sections = new TreeMap<>();
	private final Texts texts;
	private final Filling filling;

	/**
	 * @param sections those that there are
	 * @param metrics tells key numbers
	 */
	public Composer(Template template, ReportOrder order, List<ReportSection> sections, MetricsSection metrics) {
		this.template = template;
		this.order = order;
		sections.forEach(section -> this.sections.putIfAbsent(section.id(), section));
		texts = new Texts(Composer.class, order.language());
		filling = new Filling(order, template.place(), () -> metrics.groups(order));
	}

	/**
	 * The document.
	 *
	 * @throws TemplateException if the template names what there is not
	 */
	public Document document() throws TemplateException {
		return new Document(order.language(), filling.line(template.title()), filling.line(template.subtitle()), blocks(template.pieces()));
	}

	private List<Block> blocks(List<Piece> pieces) throws TemplateException {
		List<Block> blocks = new ArrayList<>();
		for (Piece piece : pieces) {
			if (order.monitor().isCanceled()) {
				throw new OperationCanceledException();
			}
			switch (piece) {
				case Piece.Part part -> {
					List<Block> within = blocks(part.pieces());
					if (!within.isEmpty()) {
						blocks.add(new Section(filling.line(part.heading()), within));
					}
				}
				case Piece.Sentence sentence -> filling.paragraph(sentence.text()).ifPresent(blocks::add);
				case Piece.Use use -> blocks.addAll(used(use));
			}
		}
		return blocks;
	}

	private List<Block> used(Piece.Use use) throws TemplateException {
		ReportSection section = sections.get(use.section());
		if (section == null) {
			throw new TemplateException(texts.text("unknownSection", template.place(), use.section(), String.join(", ", sections.keySet())));
		}
		List<Block> blocks = told(section, new SectionRequest(order, use.parameters()));
		if (blocks.isEmpty() && use.otherwise().isPresent()) {
			return filling.paragraph(use.otherwise().get()).<List<Block>>map(List::of).orElse(List.of());
		}
		return blocks;
	}

	/** A section of a module that fails is told of in its place, and the log says why. */
	private List<Block> told(ReportSection section, SectionRequest request) throws TemplateException {
		try {
			return section.blocks(request);
		} catch (OperationCanceledException end) {
			throw end;
		} catch (TemplateException wrong) {
			throw new TemplateException(texts.text("inTemplate", template.place(), wrong.getMessage()), wrong);
		} catch (RuntimeException | LinkageError broken) {
			LoggerFactory.getLogger(Composer.class).error("The section {} failed", section.id(), broken);
			return List.of(Paragraph.of(texts.text("sectionFailed", section.id())));
		}
	}
}
