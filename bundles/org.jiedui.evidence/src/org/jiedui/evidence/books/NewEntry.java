/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.books;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.SetCommand;
import org.jiedui.core.session.Session;
import org.jiedui.evidence.Document;
import org.jiedui.evidence.EvidencePackage.Literals;
import org.jiedui.evidence.ReportedFigure;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.ProgrammeRecord;
import org.jiedui.model.Source;
import org.jiedui.model.SourceKind;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.PartialDate;
import org.jiedui.model.value.Quantity;
import org.jiedui.model.vocabulary.Basis;
import org.jiedui.model.vocabulary.ClassTraits;
import org.jiedui.model.vocabulary.Requirement;

/**
 * An entry of a ledger that is made of a figure, by what the model says of the ledger: the number, what objects of the number have in common, what
 * it covers and when, the place, and the document as its source. Belongs to the thread of the session.
 *
 * @param entry what is made, before it is in the books
 * @param command puts it there and ties the figure to it
 */
public record NewEntry(ProgrammeRecord entry, Command command) {

	/**
	 * Makes one.
	 *
	 * @param target one that {@linkplain LedgerTarget#canBeMade() can be made}
	 * @throws IllegalArgumentException if it cannot
	 */
	public static NewEntry of(Session session, ReportedFigure figure, LedgerTarget target) {
		EStructuralFeature number = target.feature().filter(each -> target.canBeMade())
				.orElseThrow(() -> new IllegalArgumentException("No entry can be made of a count of " + target.type().getName()));
		ProgrammeRecord entry = (ProgrammeRecord) EcoreUtil.create(target.type());
		entry.setProgramme(figure.getProgramme());
		entry.setName(figure.getName());
		entry.eSet(number, number(figure, number));
		target.metric().requirements().stream().filter(each -> !each.excluded()).forEach(each -> fulfil(entry, each));
		covers(entry, figure);
		place(entry, figure);
		entry.getSources().add(source(figure));
		CompoundCommand command = new CompoundCommand();
		command.append(session.add(List.of(entry)));
		command.append(SetCommand.create(session.editingDomain(), figure, Literals.REPORTED_FIGURE__ENTRY, entry));
		command.append(SetCommand.create(session.editingDomain(), figure, Literals.REPORTED_FIGURE__ENTRY_FEATURE, number.getName()));
		return new NewEntry(entry, command);
	}

	private static Object number(ReportedFigure figure, EStructuralFeature number) {
		Quantity stated = Stated.of(figure).quantity();
		return number.getEType().getInstanceClass() == Money.class ? new Money(stated.number(), stated.qualifier()) : stated;
	}

	private static void fulfil(ProgrammeRecord entry, Requirement requirement) {
		entry.eSet(requirement.attribute(), requirement.values().getFirst());
	}

	/** The literal of the basis, the year or beginning, and the day up to which cumulative figures count. */
	private static void covers(ProgrammeRecord entry, ReportedFigure figure) {
		ClassTraits traits = new ClassTraits(entry.eClass());
		traits.basisAttribute().ifPresent(attribute -> literal(attribute, figure).ifPresent(literal -> entry.eSet(attribute, literal)));
		PartialDate date = figure.getAsOf();
		if (date == null) {
			return;
		}
		boolean upTo = traits.asOf().isPresent() && basis(figure).filter(Basis.CUMULATIVE::equals).isPresent();
		traits.begin().ifPresent(begin -> set(entry, begin, upTo ? PartialDate.of(date.year()) : date));
		traits.asOf().filter(each -> upTo).ifPresent(each -> set(entry, each, date));
	}

	private static void set(ProgrammeRecord entry, EStructuralFeature feature, PartialDate date) {
		if (feature.getEType().getInstanceClass() == PartialDate.class) {
			entry.eSet(feature, date);
		} else if (feature.getEType().getInstanceClass() == java.time.LocalDate.class && date.day() > 0) {
			entry.eSet(feature, date.earliest());
		}
	}

	private static Optional<Object> literal(EAttribute attribute, ReportedFigure figure) {
		return basis(figure).flatMap(wanted -> ((EEnum) attribute.getEAttributeType()).getELiterals().stream()
				.filter(literal -> Basis.of(literal).filter(wanted::equals).isPresent()).map(EEnumLiteral::getInstance).findFirst());
	}

	private static Optional<Basis> basis(ReportedFigure figure) {
		return switch (figure.getBasis()) {
			case CUMULATIVE -> Optional.of(Basis.CUMULATIVE);
			case ANNUAL -> Optional.of(Basis.ANNUAL);
			case SINGLE -> Optional.of(Basis.SINGLE);
			case NONE -> Optional.empty();
		};
	}

	private static void place(ProgrammeRecord entry, ReportedFigure figure) {
		EStructuralFeature place = entry.eClass().getEStructuralFeature("place");
		if (figure.getPlace() != null && place instanceof EReference reference && !reference.isMany() && place.isChangeable()
				&& reference.getEReferenceType().isInstance(figure.getPlace())) {
			entry.eSet(place, figure.getPlace());
		}
	}

	private static Source source(ReportedFigure figure) {
		Document document = figure.getDocument();
		Source source = JieduiFactory.eINSTANCE.createSource();
		source.setTitle(document.getName());
		source.setKind(switch (document.getKind()) {
			case ARTICLE, BULLETIN -> SourceKind.ARTICLE;
			case NONE -> SourceKind.NONE;
			case OFFICIAL, REPORT, SPEECH, OTHER -> SourceKind.DOCUMENT;
		});
		source.setPublisher(document.getPublisher());
		source.setPublished(document.getPublished());
		source.setLink(document.getLink());
		source.setLocator(figure.getText());
		return source;
	}
}
