/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.ui.internal.editor;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.validation.Severity;
import org.jiedui.evidence.Document;
import org.jiedui.evidence.EvidenceFactory;
import org.jiedui.evidence.EvidencePackage;
import org.jiedui.evidence.FigureState;
import org.jiedui.evidence.ReportedFigure;
import org.jiedui.evidence.StatementKind;
import org.jiedui.evidence.figure.Article;
import org.jiedui.evidence.figure.Basis;
import org.jiedui.evidence.figure.Figure;
import org.jiedui.evidence.figure.FigureKind;
import org.jiedui.evidence.figure.Qualifier;
import org.jiedui.evidence.reconcile.Claim;
import org.jiedui.evidence.reconcile.Finding;
import org.jiedui.evidence.source.Origin;
import org.jiedui.evidence.source.Passage;
import org.jiedui.evidence.source.PassageRole;
import org.jiedui.evidence.source.Reading;
import org.jiedui.evidence.source.SourceText;
import org.jiedui.model.value.Quantity;
import org.jiedui.ui.books.LiveFindings;
import org.jiedui.ui.books.OpenBooks;

/** A document with its figures in books that nobody saves, and what the rules say of it. */
final class SmallSource {

	final Document document = EvidenceFactory.eINSTANCE.createDocument();
	final List<EObject> roots = new ArrayList<>();
	final LiveFindings found = mock(LiveFindings.class);
	final OpenBooks books = mock(OpenBooks.class);
	private final SourceText source;
	private final List<Finding> findings = new ArrayList<>();

	SmallSource(String text) {
		document.setName("综述");
		source = new SourceText(new Origin("综述", "pasted", null, "", Instant.EPOCH), text, Reading.of(text),
				List.of(new Passage(0, 0, text.length(), PassageRole.BODY, -1)), Map.of(), List.of());
		when(books.roots(EvidencePackage.Literals.REPORTED_FIGURE)).thenAnswer(call -> List.copyOf(roots));
		when(books.findings()).thenReturn(found);
		when(found.findings(any())).thenReturn(List.of());
	}

	/** A figure of the document at the first place where it is written. */
	ReportedFigure figure(String written, long value) {
		int at = source.original().indexOf(written);
		ReportedFigure figure = EvidenceFactory.eINSTANCE.createReportedFigure();
		figure.setDocument(document);
		figure.setText(written);
		figure.setStart(source.original().codePointCount(0, at));
		figure.setEnd(source.original().codePointCount(0, at + written.length()));
		figure.setValue(Quantity.of(value));
		figure.setState(FigureState.NEW);
		roots.add(figure);
		return figure;
	}

	ReportedFigure context(String written, long value) {
		ReportedFigure figure = figure(written, value);
		figure.setKind(StatementKind.CONTEXT);
		return figure;
	}

	/** Something that a rule says of figures. */
	void say(Severity severity, String message, ReportedFigure... figures) {
		Article article = new Article(source, List.of());
		List<Claim> claims = new ArrayList<>();
		for (ReportedFigure each : figures) {
			claims.add(new Claim(article, new Figure(claims.size(), each.getText(), each.getStart(), each.getEnd(), BigDecimal.ONE, null, "none",
					Qualifier.EXACT, Basis.UNKNOWN, "", FigureKind.FIGURE, null, null, null, 0, each.getStart(), each.getEnd())));
		}
		findings.add(new Finding("rule", severity, claims, message, "查对"));
	}

	SourceDesk desk() {
		return new SourceDesk(books, document, new SourceContent(source, findings));
	}
}
