/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.modules.internal;

import java.security.cert.Certificate;
import java.util.List;

import org.eclipse.equinox.p2.core.UIServices;
import org.jiedui.modules.TrustQuestion;

/** Answers what p2 asks users: whether they trust what is not signed. Sites that want a password are not reached. */
final class AskingServices extends UIServices {

	private final TrustQuestion question;

	AskingServices(TrustQuestion question) {
		this.question = question;
	}

	@Override
	public AuthenticationInfo getUsernamePassword(String location) {
		return AUTHENTICATION_PROMPT_CANCELED;
	}

	@Override
	public AuthenticationInfo getUsernamePassword(String location, AuthenticationInfo previous) {
		return AUTHENTICATION_PROMPT_CANCELED;
	}

	@Override
	public TrustInfo getTrustInfo(Certificate[][] untrusted, String[] unsigned) {
		boolean trusted = unsigned == null || unsigned.length == 0 || question.mayInstall(List.of(unsigned));
		return new TrustInfo(new Certificate[0], false, trusted);
	}
}
