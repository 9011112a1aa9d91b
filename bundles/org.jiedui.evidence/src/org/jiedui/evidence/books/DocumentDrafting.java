/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.books;

import java.util.ArrayList;
import java.util.List;

import org.jiedui.core.session.Session;
import org.jiedui.evidence.Document;
import org.jiedui.evidence.EvidenceFactory;
import org.jiedui.evidence.FigureState;
import org.jiedui.evidence.ReportedFigure;
import org.jiedui.evidence.StatedBasis;
import org.jiedui.evidence.StatedQualifier;
import org.jiedui.evidence.StatementKind;
import org.jiedui.evidence.figure.Article;
import org.jiedui.evidence.figure.Basis;
import org.jiedui.evidence.figure.Figure;
import org.jiedui.evidence.figure.FigureKind;
import org.jiedui.evidence.source.Origin;
import org.jiedui.model.Party;
import org.jiedui.model.Programme;
import org.jiedui.model.Qualifier;
import org.jiedui.model.value.PartialDate;
import org.jiedui.model.value.Quantity;
import org.jiedui.model.value.Unit;

/** Makes objects of the books of what was read. Nothing is decided by it: each figure is new. */
final class DocumentDrafting {

	private final IndicatorNames names;
	private final Session session;
	private final Programme programme;
	private final Particulars particulars;
	private final FigureParties named;
	private final RelativeDates dates;

	DocumentDrafting(IndicatorNames names, Session session, Programme programme, Particulars particulars, FigureParties named) {
		this.names = names;
		this.session = session;
		this.programme = programme;
		this.particulars = particulars;
		this.named = named;
		dates = new RelativeDates(particulars.anchor());
	}

	DocumentDraft of(Article article) {
		Document document = document(article);
		List<ReportedFigure> figures = new ArrayList<>();
		for (Figure each : article.figures()) {
			ReportedFigure figure = figure(document, each);
			if (each.duplicateOf() != null) {
				figure.setRepeats(figures.get(each.duplicateOf()));
			}
			figures.add(figure);
		}
		return new DocumentDraft(document, figures);
	}

	private Document document(Article article) {
		Origin origin = article.source().origin();
		Document document = EvidenceFactory.eINSTANCE.createDocument();
		document.setProgramme(programme);
		document.setName(particulars.name());
		document.setKind(particulars.kind());
		document.setPublisher(particulars.publisher());
		document.setPublished(particulars.published());
		document.setAnchor(particulars.anchor());
		document.setReceivedOn(particulars.receivedOn());
		document.setLink(particulars.link() == null ? origin.name() : particulars.link());
		document.setFormat(origin.form());
		document.setEncoding(origin.encoding());
		document.setChecksum(origin.checksum());
		document.getPieces().addAll(KeptText.pieces(article.source().original()));
		return document;
	}

	private ReportedFigure figure(Document document, Figure read) {
		ReportedFigure figure = EvidenceFactory.eINSTANCE.createReportedFigure();
		figure.setProgramme(programme);
		figure.setDocument(document);
		figure.setName(names.chinese(read.indicator()));
		figure.setText(read.text());
		figure.setStart(read.start());
		figure.setEnd(read.end());
		figure.setIndicator(read.indicator());
		figure.setKind(read.kind() == FigureKind.FIGURE ? StatementKind.FIGURE : StatementKind.CONTEXT);
		figure.setValue(new Quantity(read.value(), Qualifier.EXACT));
		figure.setHigh(read.high() == null ? null : new Quantity(read.high(), Qualifier.EXACT));
		figure.setUnit("none".equals(read.unit()) ? null : new Unit(read.unit()));
		figure.setQualifier(StatedQualifier.get(read.qualifier().code()));
		figure.setBasis(basis(read.basis()));
		figure.setAsOf(read.asOf() == null ? dates.resolve(read.dated()).orElse(null) : PartialDate.parse(read.asOf().toString()));
		figure.setDated(read.dated());
		figure.setState(FigureState.NEW);
		named.of(read).ifPresent(parties -> {
			figure.setSubject(party(parties.subject()));
			figure.setSubjectNamed(parties.subject().name());
			figure.setPlace(party(parties.place()));
			figure.setPlaceNamed(parties.place().name());
		});
		return figure;
	}

	private Party party(PartyMention mention) {
		return mention.party().flatMap(session::find).map(Party.class::cast).orElse(null);
	}

	private static StatedBasis basis(Basis basis) {
		return switch (basis) {
			case CUMULATIVE -> StatedBasis.CUMULATIVE;
			case ANNUAL -> StatedBasis.ANNUAL;
			case SINGLE -> StatedBasis.SINGLE;
			case UNKNOWN -> StatedBasis.NONE;
		};
	}
}
