/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What the tests of a module use: small books, a check for rules, and what is expected of every model. */
package org.jiedui.testkit;
