/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.consumption.rules;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.consumption.Channel;
import org.jiedui.consumption.ConsumptionPackage.Literals;
import org.jiedui.consumption.Sale;
import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.osgi.service.component.annotations.Component;

/** Nothing is sold through a channel before it opens or after it closes. */
@Component(service = Constraint.class)
public final class SaleWhileOpen extends Rule<Sale> {

	public SaleWhileOpen() {
		super("consumption.open", Severity.WARNING, Sale.class);
	}

	@Override
	public void check(Sale sale, Report report) {
		Channel channel = sale.getChannel();
		if (channel == null || sale.getSince() == null) {
			return;
		}
		boolean closed = channel.getClosed() != null && channel.getClosed().isBefore(sale.getSince());
		boolean notOpen = channel.getOpened() != null && sale.getUntil() != null && sale.getUntil().isBefore(channel.getOpened());
		if (closed || notOpen) {
			report.add(Literals.SALE__CHANNEL, say(Messages.open, title(report, sale), title(report, channel)));
		}
	}

	@Override
	public Set<Class<? extends EObject>> dependsOn() {
		return Set.of(Channel.class);
	}
}
